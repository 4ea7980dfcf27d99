package io.kewei.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.kewei.organization.BranchKind;
import io.kewei.organization.DepartmentRow;
import io.kewei.organization.PastPositionRow;
import io.kewei.organization.PlaceSheet;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Icons;
import io.kewei.platform.ui.RecordHeader;
import io.kewei.platform.ui.Tone;
import io.kewei.platform.ui.Words;

/** All about one place: what it is, its departments, where it stood before, and what can be done. */
class PlaceCard extends Div {

    private final PlaceSheet sheet;
    private final PlaceDialogs dialogs;
    private final Moments moments;
    private final SerializableConsumer<BranchId> goTo;
    private final SerializableRunnable changed;

    PlaceCard(PlaceSheet sheet, PlaceDialogs dialogs, Moments moments, SerializableConsumer<BranchId> goTo) {
        this.sheet = sheet;
        this.dialogs = dialogs;
        this.moments = moments;
        this.goTo = goTo;
        this.changed = () -> goTo.accept(sheet.row().id());
        addClassName("place-card");
        add(header(), departments(), history());
    }

    private RecordHeader header() {
        var row = sheet.row();
        var people = new Anchor("admin/staff?place=" + row.id().value(),
                getTranslation("organization.people.number", sheet.people()));
        var header = new RecordHeader(row.name(), row.code()).badge(Tone.NEUTRAL, Words.of(row.kind()));
        if (sheet.closedOn() != null) {
            header.badge(Tone.FROZEN, getTranslation("organization.closed.on", sheet.closedOn()));
        }
        header.fact("organization.above", sheet.above()).fact("organization.people", people);
        if (row.kind() == BranchKind.AGENT) {
            header.fact("organization.agentType", Words.of(sheet.details().agentType()))
                    .fact("organization.authority", sheet.details().authority());
        }
        return header.actions(actions());
    }

    private Button[] actions() {
        var kind = sheet.row().kind();
        var isOpen = sheet.closedOn() == null;
        var top = kind == BranchKind.HEADQUARTERS;
        var below = button("organization.open", isOpen && kind != BranchKind.STATION && kind != BranchKind.AGENT,
                () -> dialogs.open(sheet.row().id(), goTo));
        below.addThemeVariants(ButtonVariant.PRIMARY);
        return new Button[] {
            button("organization.reopen", !isOpen, () -> dialogs.reopen(sheet, changed)),
            button("organization.close", isOpen && !top, () -> dialogs.close(sheet, changed)),
            button("organization.move", isOpen && !top, () -> dialogs.move(sheet, changed)),
            button("organization.change", isOpen, () -> dialogs.change(sheet, changed)), below};
    }

    private Section departments() {
        var list = new UnorderedList();
        list.addClassName("department-list");
        sheet.departments().forEach(row -> list.add(line(row)));
        var more = button("organization.department.open", sheet.closedOn() == null,
                () -> dialogs.openDepartment(sheet.row().id(), changed));
        var section = new Section(new H2(getTranslation("organization.departments")));
        section.addClassName("card");
        if (sheet.departments().isEmpty()) {
            section.add(new Paragraph(getTranslation("organization.departments.none")));
        }
        section.add(list, more);
        return section;
    }

    private ListItem line(DepartmentRow row) {
        var name = new Span(row.name());
        name.addClassName("department-name");
        var head = new Span(row.headName() == null ? "" : getTranslation("organization.head.is", row.headName()));
        var people = new Span(getTranslation("organization.people.number", row.people()));
        var edit = icon("pencil", "organization.department.change", row,
                () -> dialogs.change(sheet.row().id(), row, changed));
        var dissolve = icon("trash-2", "organization.department.dissolve", row, () -> dialogs.dissolve(row, changed));
        var line = new ListItem(name, head, people, edit, dissolve);
        line.addClassName("department-line");
        return line;
    }

    private Section history() {
        var section = new Section(new H2(getTranslation("organization.history")));
        section.addClassName("card");
        if (sheet.past().isEmpty()) {
            section.add(new Paragraph(getTranslation("organization.history.none")));
        }
        var list = new UnorderedList();
        list.addClassName("timeline");
        sheet.past().forEach(past -> list.add(new ListItem(words(past))));
        section.add(list);
        return section;
    }

    private String words(PastPositionRow past) {
        return past.since() == null
                ? getTranslation("organization.history.first", moments.date(past.until()), past.parent(), past.by())
                : getTranslation("organization.history.line", moments.date(past.since()), moments.date(past.until()),
                        past.parent(), past.by());
    }

    private Button button(String key, boolean visible, SerializableRunnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setVisible(visible);
        return button;
    }

    private Button icon(String icon, String key, DepartmentRow row, SerializableRunnable act) {
        var button = new Button(Icons.of(icon), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + " " + row.name());
        button.setTooltipText(getTranslation(key));
        return button;
    }
}
