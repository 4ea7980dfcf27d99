package io.kewei.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.kewei.account.LoginSettings;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.ui.Words;
import java.util.stream.Collectors;

/** The settings of logins that are in force. */
class SettingsList extends Composite<Div> {

    private final DescriptionList list = new DescriptionList();

    SettingsList(LoginSettings settings) {
        list.addClassName("account-settings");
        line("account.settings.min", Integer.toString(settings.passwordMin()));
        line("account.settings.temporary", hours(settings.temporary().toHours()));
        line("account.settings.factor", settings.secondFactorFor().isEmpty() ? getTranslation("account.settings.nobody")
                : settings.secondFactorFor().stream().sorted().map((JobRole job) -> Words.of(job))
                        .collect(Collectors.joining(getTranslation("platform.list"))));
        line("account.settings.idle", getTranslation("account.settings.minutes", settings.idle().toMinutes()));
        line("account.settings.session", hours(settings.session().toHours()));
        line("account.settings.passwords", settings.passwords() ? getTranslation("account.settings.everybody")
                : settings.emergency());
        getContent().add(new Paragraph(getTranslation("account.settings.why")), list);
    }

    private String hours(long hours) {
        return getTranslation("account.settings.hours", hours);
    }

    private void line(String key, String value) {
        list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
