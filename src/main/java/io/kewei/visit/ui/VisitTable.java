package io.kewei.visit.ui;

import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Table;
import io.kewei.platform.ui.Words;
import io.kewei.visit.VisitRow;

/** Visits as a list. */
class VisitTable extends Table<VisitRow> {

    VisitTable(Moments moments) {
        link("visit.number", VisitRow::number, row -> VisitNavigation.address(row.id()))
                .setFlexGrow(0).setWidth("168px");
        moment("visit.start", VisitRow::start);
        badge("visit.state", row -> Look.tone(row, moments.now()), row -> Look.word(row, moments.now()));
        text("visit.kind", row -> Words.of(row.kind())).setFlexGrow(0).setWidth("112px");
        text("visit.assignee", row -> Person.of(row).name()).setFlexGrow(0).setWidth("112px");
        text("visit.purpose", VisitRow::purpose);
        setCard(row -> new VisitCard(row, moments, true));
        setEmptyText("visit.customer.none");
    }
}
