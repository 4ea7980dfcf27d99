package io.kewei.platform.importing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.kewei.platform.importing.ImportKind;
import io.kewei.platform.importing.ImportQueries;
import io.kewei.platform.importing.ImportRehearsal;
import io.kewei.platform.importing.ImportRunRow;
import io.kewei.platform.importing.ImportService;
import io.kewei.platform.importing.ImportWatch;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.security.WhoIsWho.Place;
import io.kewei.platform.security.WhoIsWho;
import io.kewei.platform.ui.Page;
import jakarta.annotation.security.RolesAllowed;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports a file in three steps (choose, rehearse, run) and lists the imports so far. */
@Route("import")
@Menu(title = "importing.menu", order = 80, icon = "import")
@RolesAllowed(Roles.IMPORT)
class ImportView extends Page implements BeforeEnterObserver {

    /** Name of the parameter of the address that names the kind to begin with. */
    private static final String KIND = "kind";

    private final ImportService imports;
    private final ImportQueries queries;
    private final ImportWatch watch;
    private final ImportFiles files;
    private final List<ImportKind> kinds;
    private final List<Place> places;
    private Place own;
    private @Nullable ImportKind lastKind;
    private final Div step = new Div();
    private final ImportHistory history;

    ImportView(ImportService imports, ImportQueries queries, ImportWatch watch, ImportFiles files,
            WhoIsWho places, CurrentUser user) {
        super("importing.title");
        this.imports = imports;
        this.queries = queries;
        this.watch = watch;
        this.files = files;
        this.kinds = queries.kinds();
        this.places = places.places();
        this.own = this.places.stream().filter(place -> place.id().equals(user.get().branch())).findFirst()
                .orElseGet(() -> new Place(user.get().branch(), "", user.get().branchName()));
        this.history = new ImportHistory(queries, this::nameOf, this::watch);
        addClassName("import-page");
        step.addClassName("import-step");
        add(step, new H2(getTranslation("importing.history")), history);
        choose();
    }

    /** Other screens lead here with the kind that they are about. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(KIND).orElse("");
        kinds.stream().filter(one -> one.kind().equals(asked)).findFirst().ifPresent(one -> {
            lastKind = one;
            choose();
        });
    }

    private void choose() {
        show(new ImportChoice(kinds, places, own, kind -> files.template(kind, getLocale()), this::rehearse)
                .with(lastKind));
        history.reload();
    }

    private void rehearse(ImportKind kind, Place place, Path file, String name) {
        lastKind = kind;
        own = place;
        var bar = new ProgressBar();
        show(new Div(new H2(name), new Paragraph(getTranslation("importing.rehearsing")), bar));
        var ui = getUI().orElseThrow();
        imports.rehearseLater(kind.kind(), file, name, place.id(),
                        share -> ui.accessLater(() -> bar.setValue(share), () -> { }).run())
                .whenComplete((rehearsal, trouble) -> ui.accessLater(
                        () -> rehearsed(rehearsal, trouble, place, file), () -> discard(file)).run());
    }

    private void rehearsed(@Nullable ImportRehearsal rehearsal, @Nullable Throwable trouble, Place place, Path file) {
        if (rehearsal == null) {
            discard(file);
            choose();
            throw new IllegalStateException("The rehearsal ended early", trouble);
        }
        var panel = new ImportRehearsalPanel(rehearsal, () -> start(rehearsal, place, file), () -> {
            discard(file);
            choose();
        });
        panel.addDetachListener(detach -> discard(file));
        show(panel);
    }

    private void start(ImportRehearsal rehearsal, Place place, Path file) {
        var run = imports.start(rehearsal.kind(), file, rehearsal.fileName(), place.id());
        queries.find(run).ifPresent(this::watch);
        history.reload();
    }

    private void watch(ImportRunRow run) {
        show(new ImportRunPanel(run, imports, queries, watch, files, this::choose, history::reload));
    }

    private void show(Component next) {
        step.removeAll();
        step.add(next);
    }

    private String nameOf(String kind) {
        return kinds.stream().filter(each -> each.kind().equals(kind)).findFirst()
                .map(each -> getTranslation(each.titleKey())).orElse(kind);
    }

    /** The uploaded copy is in the temporary folder; where it cannot be deleted, the system does so one day. */
    private static void discard(Path file) {
        var ignored = new File(file.toString()).delete();
    }
}
