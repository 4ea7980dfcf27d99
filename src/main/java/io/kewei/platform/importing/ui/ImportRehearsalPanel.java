package io.kewei.platform.importing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.kewei.platform.importing.ImportOutcome.Mark;
import io.kewei.platform.importing.ImportRehearsal;
import io.kewei.platform.ui.Table;
import io.kewei.platform.ui.Tone;

/** The second step of an import: what would become of the file. */
class ImportRehearsalPanel extends Div {

    private static final int CELLS = 8;

    ImportRehearsalPanel(ImportRehearsal rehearsal, Runnable start, Runnable discard) {
        addClassName("import-panel");
        var begin = new Button(getTranslation("importing.start"), click -> start.run());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        begin.setEnabled(rehearsal.tally().created() + rehearsal.tally().updated() > 0);
        var cancel = new Button(getTranslation("importing.cancel"), click -> discard.run());
        var buttons = new Div(cancel, begin);
        buttons.addClassName("import-buttons");
        add(new H2(getTranslation("importing.rehearsal.title")),
                new Paragraph(rehearsal.fileName() + " · " + getTranslation("importing.rehearsal.nothing")),
                new ImportTallies(rehearsal.tally()));
        if (!rehearsal.unknown().isEmpty()) {
            add(new Paragraph(getTranslation("importing.unknown", String.join("、", rehearsal.unknown()))));
        }
        add(buttons);
        if (!rehearsal.problems().isEmpty()) {
            var problems = new ImportProblems();
            problems.setItems(rehearsal.problems());
            problems.setAllRowsVisible(rehearsal.problems().size() < CELLS);
            add(new H3(getTranslation("importing.problems.first", rehearsal.problems().size())), problems);
        }
        add(new H3(getTranslation("importing.rehearsal.first", rehearsal.lines().size())), lines(rehearsal));
    }

    private Table<ImportRehearsal.Line> lines(ImportRehearsal rehearsal) {
        var table = new Table<ImportRehearsal.Line>();
        table.addClassName("import-lines");
        table.text("importing.line", ImportRehearsal.Line::line).setFlexGrow(0).setWidth("88px");
        table.badge("importing.mark", line -> tone(line.mark()),
                line -> getTranslation("importing.mark." + line.mark()));
        table.text("importing.rows", ImportRehearsal.Line::rows).setFlexGrow(0).setWidth("88px");
        var titles = rehearsal.titles();
        for (var i = 0; i < Math.min(CELLS, titles.size()); i++) {
            var index = i;
            table.addColumn(line -> index < line.cells().size() ? line.cells().get(index) : "")
                    .setHeader(titles.get(i)).setResizable(true);
        }
        table.setItems(rehearsal.lines());
        return table;
    }

    private static Tone tone(Mark mark) {
        return switch (mark) {
            case CREATED -> Tone.DONE;
            case UPDATED -> Tone.ACTIVE;
            case UNCHANGED -> Tone.NEUTRAL;
            case REJECTED -> Tone.OVERDUE;
        };
    }
}
