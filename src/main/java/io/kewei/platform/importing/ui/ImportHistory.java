package io.kewei.platform.importing.ui;

import io.kewei.platform.importing.ImportQueries;
import io.kewei.platform.importing.ImportRunRow;
import io.kewei.platform.importing.ImportState;
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
        setItemsPageable(queries::runs);
        setEmptyText("importing.history.empty");
        addItemClickListener(click -> open.accept(click.getItem()));
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
