package io.kewei.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.StaffFile;
import io.kewei.organization.StaffQueries;
import io.kewei.platform.security.StaffId;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.FactList;
import io.kewei.platform.ui.StatusBadge;
import io.kewei.platform.ui.Tone;
import io.kewei.platform.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the drawer beside the list says of a member of staff, and what can be done. */
@org.springframework.stereotype.Component
class StaffSummary {

    private final StaffQueries queries;
    private final StaffDialogs dialogs;
    private final OrganizationQueries organization;
    private final List<StaffPanel> panels;
    private final Moments moments;

    StaffSummary(StaffQueries queries, StaffDialogs dialogs, OrganizationQueries organization, List<StaffPanel> panels,
            Moments moments) {
        this.queries = queries;
        this.dialogs = dialogs;
        this.organization = organization;
        this.panels = panels;
        this.moments = moments;
    }

    /** @param changed called after something was changed from here */
    Component[] of(StaffId person, SerializableRunnable changed) {
        var file = queries.file(person);
        var line = file.line();
        var parts = new ArrayList<Component>();
        var badges = new Div();
        badges.addClassName("drawer-badges");
        if (line.quickResponse()) {
            badges.add(new StatusBadge(Tone.ACTIVE, I18NProvider.translate("organization.quick.badge")));
        }
        if (line.leftOn() != null) {
            badges.add(new StatusBadge(Tone.FROZEN, I18NProvider.translate("organization.left.on", line.leftOn())));
        }
        parts.add(badges);
        parts.add(actions(file, changed));
        parts.add(new FactList().add("organization.staff.login", line.login())
                .add("organization.staff.branch", line.branchName())
                .add("organization.department", line.departmentName())
                .add("organization.superior", line.superiorName())
                .add("organization.staff.phone", line.phone())
                .add("organization.employedOn", moments.date(file.details().employedOn())));
        parts.add(list("organization.posts", file.details().posts().stream().map(post -> Words.of(post.job()) + " · "
                + organization.findBranch(post.place()).map(place -> place.name()).orElse("")).sorted()));
        parts.add(list("organization.skills", file.details().skills().stream().sorted()
                .map(skill -> skill.skill() + " · " + Words.of(skill.grade()))));
        parts.add(list("organization.past", file.past().stream().map(past -> I18NProvider.translate(
                "organization.past.line", past.place(), moments.date(past.until()), past.by()))));
        panels.forEach(panel -> parts.add(panel.open(person, line.leftOn() == null)));
        return parts.toArray(Component[]::new);
    }

    private Div actions(StaffFile file, SerializableRunnable changed) {
        var line = file.line();
        var present = line.leftOn() == null;
        var edit = new Button(I18NProvider.translate("organization.staff.change"),
                click -> dialogs.change(line.id(), changed));
        var leave = new Button(I18NProvider.translate("organization.leave"), click -> dialogs.leave(line, changed));
        var back = new Button(I18NProvider.translate("organization.comeBack"), click -> dialogs.comeBack(line, changed));
        edit.setVisible(present);
        leave.setVisible(present);
        back.setVisible(!present);
        var actions = new Div(edit, leave, back);
        actions.addClassName("drawer-actions");
        return actions;
    }

    private static Section list(String titleKey, Stream<String> lines) {
        var words = lines.collect(Collectors.toList());
        var list = new UnorderedList();
        list.addClassName("plain-list");
        words.forEach(line -> list.add(new ListItem(line)));
        var section = new Section(new H3(I18NProvider.translate(titleKey)), list);
        section.setVisible(!words.isEmpty());
        return section;
    }
}
