package io.kewei.visit.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.kewei.platform.text.Moments;
import io.kewei.visit.VisitFilter;
import io.kewei.visit.VisitQueries;

/** What should have been done by now, beside the calendar: the latest first. */
class OverduePanel extends Aside {

    private static final int SHOWN = 30;

    private final VisitQueries queries;
    private final VisitList list;
    private final Span count = new Span();
    private final Paragraph note = new Paragraph();

    OverduePanel(VisitQueries queries, Moments moments) {
        this.queries = queries;
        this.list = new VisitList(moments);
        addClassName("overdue-panel");
        count.addClassName("page-count");
        add(new H2(new Span(getTranslation("visit.overdue.title")), count), list, note);
    }

    void show(VisitFilter filter) {
        var total = queries.countOverdue(filter);
        list.show(queries.overdue(filter, SHOWN), true);
        count.setText(getTranslation("platform.count", total));
        count.setVisible(total > 0);
        note.setText(total == 0 ? getTranslation("visit.overdue.none")
                : getTranslation("visit.overdue.more", total - SHOWN));
        note.setVisible(total == 0 || total > SHOWN);
    }
}
