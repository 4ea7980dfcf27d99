package io.kewei.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.kewei.organization.BranchRow;
import io.kewei.organization.PlaceQueries;
import io.kewei.organization.StaffFilter;
import io.kewei.organization.StaffLine;
import io.kewei.organization.StaffQueries;
import io.kewei.platform.Params;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.Roles;
import io.kewei.platform.security.StaffId;
import io.kewei.platform.ui.CommonParts;
import io.kewei.platform.ui.Drawer;
import io.kewei.platform.ui.FilterBar;
import io.kewei.platform.ui.Icons;
import io.kewei.platform.ui.QueryPage;
import io.kewei.platform.ui.StatusBadge;
import io.kewei.platform.ui.Table;
import io.kewei.platform.ui.Tone;
import io.kewei.platform.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody who works here or did, loaded page by page; who is selected shows at the right. */
// What the drawer shows of a member comes from modules that this page does not know, too.
@Uses(CommonParts.class)
@Route("admin/staff")
@Menu(title = "organization.staff.menu", order = 91, icon = "users")
@RolesAllowed(Roles.ADMIN)
class StaffView extends QueryPage<StaffFilter> {

    private final StaffQueries queries;
    private final StaffSummary summary;
    private final Table<StaffLine> table = new Table<>();
    private final Drawer drawer = new Drawer(table);

    StaffView(StaffQueries queries, StaffDialogs dialogs, StaffSummary summary, PlaceQueries places) {
        super("organization.staff.title", StaffFilter::of, StaffFilter::params);
        this.queries = queries;
        this.summary = summary;

        var employ = new Button(getTranslation("organization.employ"), Icons.of("plus"), click -> dialogs.employ(person -> {
            table.reload();
            open().set(person.value().toString());
        }));
        employ.addThemeVariants(ButtonVariant.PRIMARY);
        var file = new Anchor("import?kind=staff", getTranslation("organization.staff.import"));
        file.addClassName("button-link");
        var skills = new Button(getTranslation("organization.skills.book"), click -> dialogs.skills());
        skills.addThemeVariants(ButtonVariant.TERTIARY);
        addActions(skills, file, employ);
        addFilters(filters(places));
        columns();
        table.setItemsPageable(page -> queries.list(filter().peek(), page));
        table.addSelectionListener(selection -> selection.getFirstSelectedItem()
                .ifPresent(row -> open().set(row.id().value().toString())));
        drawer.onClosed(() -> open().set(""));
        addAndExpand(drawer);
        Signal.effect(this, () -> {
            filter().get();
            count();
            table.restart();
        });
        Signal.effect(this, () -> show(open().get()));
    }

    private FilterBar<StaffFilter> filters(PlaceQueries places) {
        Map<BranchId, String> names = places.tree().stream().collect(
                Collectors.toMap(BranchRow::id, BranchRow::name, (one, other) -> one, LinkedHashMap::new));
        return new FilterBar<>(filter(), StaffFilter.PRESENT)
                .search("organization.staff.search", StaffFilter::text, StaffFilter::withText)
                .choice("organization.staff.branch", names::keySet, id -> names.getOrDefault(id, "–"),
                        StaffFilter::places, StaffFilter::withPlaces)
                .choice("organization.post.job", JobRole.class, StaffFilter::jobs, StaffFilter::withJobs)
                .toggle("organization.quick", StaffFilter::quickResponse, StaffFilter::withQuickResponse)
                .toggle("organization.left", StaffFilter::left, StaffFilter::withLeft);
    }

    private void columns() {
        table.text("organization.staff.name", StaffLine::name).setSortProperty("name").setSortable(true);
        table.text("organization.staff.login", StaffLine::login).setSortProperty("login").setSortable(true)
                .setWidth("140px").setFlexGrow(0);
        table.text("organization.staff.branch", StaffLine::branchName).setSortProperty("branch").setSortable(true);
        table.text("organization.department", StaffLine::departmentName);
        table.text("organization.posts", StaffView::jobs).setFlexGrow(2);
        table.text("organization.superior", StaffLine::superiorName);
        table.text("organization.staff.phone", StaffLine::phone).setWidth("132px").setFlexGrow(0);
        table.text("organization.note", line -> line.leftOn() == null
                ? line.quickResponse() ? getTranslation("organization.quick.badge") : ""
                : getTranslation("organization.left.on", line.leftOn()));
        table.setCard(StaffView::card);
        table.setEmptyText("organization.staff.empty");
    }

    private void show(String id) {
        var file = new Params(Map.of("id", List.of(id))).ids("id").stream().findFirst()
                .flatMap(value -> queries.find(new StaffId(value)));
        if (file.isPresent()) {
            table.select(file.get().line());
            drawer.show(file.get().line().name(), summary.of(file.get().line().id(), this::changed));
        } else {
            table.deselectAll();
            drawer.hide();
        }
    }

    private void count() {
        var count = queries.count(filter().peek());
        setCount(count);
        table.expect(count);
    }

    private void changed() {
        count();
        table.reload();
        show(open().peek());
    }

    private static String jobs(StaffLine line) {
        return line.jobs().stream().sorted().map(Words::of).collect(Collectors.joining(I18NProvider.translate("platform.list")));
    }

    private static Div card(StaffLine line) {
        var first = new Div(new Span(line.name()));
        if (line.quickResponse()) {
            first.add(new StatusBadge(Tone.ACTIVE, first.getTranslation("organization.quick.badge")));
        }
        var second = new Span(Stream.of(line.branchName(), line.departmentName(), jobs(line))
                .filter(word -> word != null && !word.isEmpty()).collect(Collectors.joining(" · ")));
        var card = new Div(first, second);
        card.addClassName("row-card");
        return card;
    }
}
