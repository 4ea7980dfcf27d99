package io.kewei.visit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Words;
import io.kewei.visit.VisitRow;

/** A visit in a few words that lead to its page: who goes, when, to which customer, why. */
class VisitCard extends Anchor {

    /** @param withDay whether to say the day too, not the time alone */
    VisitCard(VisitRow row, Moments moments, boolean withDay) {
        super(VisitNavigation.address(row.id()));
        addClassNames("visit-card", "visit-" + Look.style(row, moments.now()));
        var time = line("visit-time", withDay ? moments.moment(row.start())
                : moments.time(row.start()) + "–" + moments.time(row.end()));
        var head = new Div(Person.of(row).chip(), time);
        head.addClassName("visit-head");
        add(head, line("visit-title", row.customer()),
                line("visit-detail", Words.of(row.kind()) + " · " + row.purpose()));
    }

    private static Span line(String className, String words) {
        var line = new Span(words);
        line.addClassName(className);
        return line;
    }
}
