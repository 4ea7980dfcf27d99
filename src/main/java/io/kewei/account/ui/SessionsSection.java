package io.kewei.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.kewei.account.session.OwnSessions;
import io.kewei.account.session.SessionRow;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.StatusBadge;
import io.kewei.platform.ui.Tone;

/** Where the person is logged in at the moment; each can be ended. */
class SessionsSection extends AccountSection {

    private final OwnSessions sessions;
    private final Moments moments;
    private final Div list = new Div();

    SessionsSection(OwnSessions sessions, Moments moments) {
        super("account.sessions");
        this.sessions = sessions;
        this.moments = moments;
        add(list);
        reload();
    }

    private void reload() {
        var rows = sessions.list();
        var others = new Button(getTranslation("account.sessions.end.others"), click -> {
            sessions.endOthers();
            reload();
        });
        others.setVisible(rows.stream().anyMatch(row -> !row.here()));
        show(null, getTranslation("account.sessions.why"), others);
        list.removeAll();
        rows.forEach(row -> list.add(line(row.label(), getTranslation("account.sessions.line", row.address(),
                moments.moment(row.since()), moments.moment(row.touched())), mark(row))));
    }

    private Component mark(SessionRow row) {
        if (row.here()) {
            return new StatusBadge(Tone.ACTIVE, getTranslation("account.sessions.here"));
        }
        var end = new Button(getTranslation("account.sessions.end"), click -> {
            sessions.end(row.id());
            reload();
        });
        end.addThemeVariants(ButtonVariant.TERTIARY);
        end.setAriaLabel(getTranslation("account.sessions.end.named", row.label()));
        return end;
    }
}
