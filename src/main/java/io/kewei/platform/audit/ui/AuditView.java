package io.kewei.platform.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.kewei.platform.Params;
import io.kewei.platform.audit.AuditFilter;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditQueries;
import io.kewei.platform.audit.AuditRow;
import io.kewei.platform.audit.AuditTrail;
import io.kewei.platform.audit.AuditWords;
import io.kewei.platform.security.Roles;
import io.kewei.platform.security.WhoIsWho;
import io.kewei.platform.security.WhoIsWho.Person;
import io.kewei.platform.security.WhoIsWho.Place;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Drawer;
import io.kewei.platform.ui.ExportButton;
import io.kewei.platform.ui.FilterBar;
import io.kewei.platform.ui.Icons;
import io.kewei.platform.ui.QueryPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** What happened in the portal, as far as the user may see it, newest first; one line at a time beside the list. */
@Route("audit")
@Menu(title = "audit.menu", order = 95, icon = "history")
@RolesAllowed(Roles.AUDIT_READ)
class AuditView extends QueryPage<AuditFilter> {

    /** More people than anybody looks through; the chip has a search field. */
    private static final int PEOPLE = 500;

    private final AuditQueries queries;
    private final AuditPanel panel;
    private final AuditTable table;
    private final Drawer drawer;

    AuditView(AuditQueries queries, AuditTrail trail, AuditWords words, AuditPanel panel, WhoIsWho names,
            Moments moments) {
        super("audit.list.title", AuditFilter::of, AuditFilter::params);
        this.queries = queries;
        this.panel = panel;
        this.table = new AuditTable(words, moments, names);
        this.drawer = new Drawer(table);

        var verify = new Button(getTranslation("audit.verify"), Icons.of("shield-check"),
                click -> new VerifyDialog(trail, words).open());
        verify.setVisible(trail.isWhole());
        addActions(new ExportButton<>("audit.list.title", table, () -> {
            var now = filter().peek();
            return page -> queries.list(now, page);
        }), verify);
        addFilters(filters(names));

        table.setItemsPageable(page -> queries.list(filter().peek(), page));
        table.addSelectionListener(selection -> selection.getFirstSelectedItem()
                .ifPresent(row -> open().set(row.id().toString())));
        drawer.onClosed(() -> open().set(""));
        addAndExpand(drawer);

        Signal.effect(this, () -> {
            filter().get();
            table.restart();
        });
        Signal.effect(this, () -> show(open().get()));
    }

    private FilterBar<AuditFilter> filters(WhoIsWho names) {
        return new FilterBar<>(filter(), AuditFilter.ALL)
                .search("audit.list.search", AuditFilter::text, AuditFilter::withText)
                .dates("audit.day", AuditFilter::from, AuditFilter::to, AuditFilter::withDays)
                .choice("audit.kind", AuditKind.class, AuditFilter::kinds, AuditFilter::withKinds)
                .choice("audit.person", () -> names.people(PEOPLE).stream().map(Person::id).toList(),
                        id -> names.person(id).map(Person::name).orElse("–"),
                        AuditFilter::people, AuditFilter::withPeople)
                .choice("audit.branch", () -> names.places().stream().map(Place::id).toList(),
                        id -> names.places().stream().filter(place -> place.id().equals(id)).map(Place::name)
                                .findFirst().orElse("–"), AuditFilter::branches, AuditFilter::withBranches);
    }

    private void show(String id) {
        var row = new Params(Map.of("id", List.of(id))).ids("id").stream().findFirst().flatMap(queries::find);
        if (row.isPresent()) {
            table.select(row.get());
            drawer.show(table.what(row.get()), panel.of(row.get(), this::onlyAbout));
        } else {
            table.deselectAll();
            drawer.hide();
        }
    }

    /** Shows the other lines about the same record: all that is said of its number. */
    private void onlyAbout(AuditRow row) {
        filter().set(AuditFilter.ALL.withText(row.label().split(" ")[0]));
    }
}
