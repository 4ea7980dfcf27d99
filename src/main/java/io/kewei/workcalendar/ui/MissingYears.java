package io.kewei.workcalendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.kewei.workcalendar.CalendarQueries;
import io.kewei.workcalendar.CalendarService;

/** Says for which years nobody has told the portal the holidays yet, and offers to take them over or to import them. */
class MissingYears extends Div {

    static final String IMPORT = "import?kind=holidays";

    private final CalendarQueries queries;
    private final CalendarService service;
    private final SerializableRunnable changed;

    MissingYears(CalendarQueries queries, CalendarService service, SerializableRunnable changed) {
        this.queries = queries;
        this.service = service;
        this.changed = changed;
        addClassName("missing-years");
        check();
    }

    void check() {
        removeAll();
        var years = queries.missingYears();
        years.forEach(this::warn);
        setVisible(!years.isEmpty());
    }

    private void warn(int year) {
        var line = new Div(new Paragraph(getTranslation("workcalendar.missing", Integer.toString(year))));
        line.addClassNames("caution", "missing-year");
        line.getElement().setAttribute("role", "alert");
        if (queries.hasOfficial(year)) {
            line.add(new Button(getTranslation("workcalendar.adopt", Integer.toString(year)), click -> {
                service.adoptOfficial(year);
                check();
                changed.run();
            }));
        } else {
            var link = new Anchor(IMPORT, getTranslation("workcalendar.import"));
            link.addClassName("button-link");
            line.add(link);
        }
        add(line);
    }
}
