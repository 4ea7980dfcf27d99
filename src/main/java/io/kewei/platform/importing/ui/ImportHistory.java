package io.kewei.platform.importing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.kewei.platform.importing.ImportQueries;
import io.kewei.platform.importing.ImportRunRow;
import io.kewei.platform.importing.ImportState;
import io.kewei.platform.ui.StatusBadge;
import io.kewei.platform.ui.Table;
import io.kewei.platform.ui.Tone;
import java.util.function.Consumer;
import java.util.function.Function;

/** The imports so far, the newest first; a click shows one. */
class ImportHistory extends Table<ImportRunRow> {

    ImportHistory(ImportQueries queries, Function<String, String> kindName, Consumer<ImportRunRow> open) {
        addClassName("import-history");
        moment("importing.startedAt", ImportRunRow::startedAt);
        text("importing.kind", row -> kindName.apply(row.kind()));
        text("importing.file", ImportRunRow::fileName).setFlexGrow(2);
        badge("importing.state", row -> tone(row.state()), row -> getTranslation("importing.state." + row.state()));
        number("importing.tally.rows", row -> row.tally().rows());
        number("importing.tally.created", row -> row.tally().created());
        number("importing.tally.updated", row -> row.tally().updated());
        number("importing.tally.rejected", row -> row.tally().rejected());
        text("importing.startedBy", ImportRunRow::startedBy).setFlexGrow(0).setWidth("120px");
        setCard(row -> card(row, kindName.apply(row.kind())));
        setItemsPageable(queries::runs);
        setEmptyText("importing.history.empty");
        addItemClickListener(click -> open.accept(click.getItem()));
    }

    private Div card(ImportRunRow row, String kind) {
        var tally = row.tally();
        var counted = new Span(getTranslation("importing.tally", tally.rows(), tally.created(), tally.updated(),
                tally.unchanged(), tally.rejected()));
        counted.addClassName("muted");
        var card = new Div(new Span(kind + " · " + row.fileName()), counted,
                new StatusBadge(tone(row.state()), getTranslation("importing.state." + row.state())));
        card.addClassName("row-card");
        return card;
    }

    private static Tone tone(ImportState state) {
        return switch (state) {
            case RUNNING -> Tone.ACTIVE;
            case INTERRUPTED, STOPPED -> Tone.RISK;
            case FAILED -> Tone.OVERDUE;
            case DONE -> Tone.DONE;
        };
    }
}
