package io.kewei.platform.importing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.kewei.platform.importing.ImportQueries;
import io.kewei.platform.importing.ImportRunRow;
import io.kewei.platform.importing.ImportService;
import io.kewei.platform.importing.ImportState;
import io.kewei.platform.importing.ImportWatch;

/** One import while it runs and after it ended: progress, count, rows turned away. */
class ImportRunPanel extends Div {

    private final ImportWatch watch;
    private final ImportQueries queries;
    private final H2 title = new H2();
    private final Paragraph state = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Span read = new Span();
    private final ImportTallies tallies;
    private final Button stop;
    private final Button resume;
    private final Anchor badRows = new Anchor();
    private final H3 problemsTitle = new H3();
    private final ImportProblems problems = new ImportProblems();
    private final Runnable ended;
    private ImportRunRow run;
    private Runnable unwatch = () -> {
    };

    ImportRunPanel(ImportRunRow run, ImportService imports, ImportQueries queries, ImportWatch watch,
            ImportFiles files, Runnable again, Runnable ended) {
        this.run = run;
        this.queries = queries;
        this.watch = watch;
        this.ended = ended;
        addClassName("import-panel");
        tallies = new ImportTallies(run.tally());
        stop = new Button(getTranslation("importing.stop"), click -> imports.stop(run.id()));
        resume = new Button(getTranslation("importing.resume"), click -> imports.resume(run.id()));
        resume.addThemeVariants(ButtonVariant.PRIMARY);
        var another = new Button(getTranslation("importing.again"), click -> again.run());
        badRows.setHref(files.badRows(run.id(), getLocale()));
        badRows.setText(getTranslation("importing.badRows"));
        badRows.addClassName("import-link");
        var buttons = new Div(badRows, another, stop, resume);
        buttons.addClassName("import-buttons");
        problemsTitle.setText(getTranslation("importing.problems"));
        problems.setItemsPageable(page -> queries.problems(run.id(), page));
        add(title, state, bar, read, tallies, buttons, problemsTitle, problems);
        show(run);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        unwatch = watch.listen(row -> {
            if (row.id().equals(run.id())) {
                ui.accessLater(() -> show(row), () -> { }).run();
            }
        });
        queries.find(run.id()).ifPresent(this::show);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unwatch.run();
    }

    private void show(ImportRunRow row) {
        var hadBad = run.tally().rejected();
        if (row.state() != run.state()) {
            ended.run();
        }
        run = row;
        var running = row.state() == ImportState.RUNNING;
        title.setText(getTranslation(running ? "importing.running.title" : "importing.result.title"));
        state.setText(row.fileName() + " · " + sentence(row));
        bar.setValue(row.share());
        bar.setVisible(row.state() != ImportState.DONE);
        read.setVisible(bar.isVisible());
        read.setText(getTranslation("importing.progress", row.tally().rows(), row.total()));
        tallies.show(row.tally());
        stop.setVisible(running);
        stop.setEnabled(running);
        resume.setVisible(row.state().canGoOn());
        var bad = row.tally().rejected() > 0;
        badRows.setVisible(bad && !running);
        problemsTitle.setVisible(bad);
        problems.setVisible(bad);
        if (row.tally().rejected() != hadBad) {
            problems.reload();
        }
    }

    private String sentence(ImportRunRow row) {
        return switch (row.state()) {
            case FAILED -> getTranslation("importing.failed", row.failure());
            case STOPPED -> getTranslation("importing.stopped");
            case INTERRUPTED -> getTranslation("importing.interrupted");
            case RUNNING, DONE -> getTranslation("importing.state." + row.state());
        };
    }
}
