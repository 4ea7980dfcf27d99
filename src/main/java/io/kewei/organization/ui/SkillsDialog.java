package io.kewei.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import io.kewei.organization.SkillDetails;
import io.kewei.organization.SkillRow;
import io.kewei.organization.SkillService;
import io.kewei.organization.StaffQueries;
import io.kewei.platform.Missing;
import io.kewei.platform.ui.FormDialog;
import io.kewei.platform.ui.Icons;
import io.kewei.platform.ui.Seen;

/** The dictionary of skills: words are renamed here, and taken out when nobody has them. */
class SkillsDialog extends Dialog {

    private final transient StaffQueries queries;
    private final transient SkillService service;
    private final UnorderedList list = new UnorderedList();

    SkillsDialog(StaffQueries queries, SkillService service) {
        this.queries = queries;
        this.service = service;
        setHeaderTitle(getTranslation("organization.skills.book"));
        setWidth("480px");
        setMaxWidth("100%");
        list.addClassName("department-list");
        add(new Paragraph(getTranslation("organization.skills.why")), list);
        getFooter().add(new Button(getTranslation("platform.close"), click -> close()));
        reload();
    }

    private void reload() {
        list.removeAll();
        queries.skillRows().forEach(row -> list.add(line(row)));
    }

    private ListItem line(SkillRow row) {
        var name = new Span(row.name());
        name.addClassName("department-name");
        var people = new Span(getTranslation("organization.people.number", row.people()));
        var remove = icon("trash-2", "organization.skill.delete", row, () -> {
            service.remove(row.id(), row.version());
            reload();
        });
        remove.setVisible(row.people() == 0);
        var line = new ListItem(name, people, icon("pencil", "organization.skill.rename", row, () -> rename(row)), remove);
        line.addClassName("skill-line");
        return line;
    }

    private void rename(SkillRow row) {
        FormDialog.edit("organization.skill.rename", new SkillForm(), () -> queries.skillRows().stream()
                .filter(now -> now.id().equals(row.id())).findFirst()
                .map(now -> new Seen<>(new SkillDetails(now.name()), now.version(), "", null))
                .orElseThrow(Missing::new), (details, seen) -> {
                    service.rename(row.id(), seen, details);
                    reload();
                }).open();
    }

    private Button icon(String icon, String key, SkillRow row, SerializableRunnable act) {
        var button = new Button(Icons.of(icon), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + " " + row.name());
        button.setTooltipText(getTranslation(key));
        return button;
    }
}
