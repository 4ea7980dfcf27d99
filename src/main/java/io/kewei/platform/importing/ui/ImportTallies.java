package io.kewei.platform.importing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.kewei.platform.importing.ImportTally;
import java.text.NumberFormat;

/** What an import has counted so far, as a row of figures. */
class ImportTallies extends Div {

    ImportTallies(ImportTally tally) {
        addClassName("import-tallies");
        show(tally);
    }

    void show(ImportTally tally) {
        removeAll();
        figure("rows", tally.rows());
        figure("created", tally.created());
        figure("updated", tally.updated());
        figure("unchanged", tally.unchanged());
        figure("rejected", tally.rejected());
    }

    private void figure(String name, int number) {
        var value = new Span(NumberFormat.getIntegerInstance(getLocale()).format(number));
        value.addClassName("import-figure");
        var figure = new Div(value, new Span(getTranslation("importing.tally." + name)));
        figure.addClassName("import-tally");
        figure.getClassNames().set("import-tally-bad", name.equals("rejected") && number > 0);
        add(figure);
    }
}
