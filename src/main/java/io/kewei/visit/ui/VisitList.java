package io.kewei.visit.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.kewei.platform.text.Moments;
import io.kewei.visit.VisitRow;
import java.util.List;

/** A short list of visits, each of which leads to its page. */
class VisitList extends UnorderedList {

    private final Moments moments;

    VisitList(Moments moments) {
        this.moments = moments;
        addClassName("visit-list");
    }

    /** @param withDay whether to say the day too, not the time alone */
    void show(List<VisitRow> rows, boolean withDay) {
        removeAll();
        rows.forEach(row -> add(new ListItem(new VisitCard(row, moments, withDay))));
    }
}
