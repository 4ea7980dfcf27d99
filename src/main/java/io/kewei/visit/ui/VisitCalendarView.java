package io.kewei.visit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Notices;
import io.kewei.platform.ui.QueryPage;
import io.kewei.visit.VisitFilter;
import io.kewei.visit.VisitQueries;
import io.kewei.visit.VisitRow;
import io.kewei.visit.VisitService;
import io.kewei.visit.VisitSheet;
import io.kewei.workcalendar.WorkCalendars;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All visits that the user may see, on a calendar; planned by a click, moved by dragging. */
@Route(VisitNavigation.CALENDAR)
@Menu(title = "visit.menu", order = 30, icon = "calendar-days")
@RolesAllowed(Roles.VISIT_READ)
class VisitCalendarView extends QueryPage<CalendarAddress> {

    /** The range on the screen, in wall-clock time. */
    private record Range(CalendarSpan span, LocalDateTime from, LocalDateTime to) implements Serializable {
    }

    private final VisitQueries queries;
    private final VisitService service;
    private final VisitDialogs dialogs;
    private final WorkCalendars workCalendars;
    private final CurrentUser user;
    private final Moments moments;
    private final boolean mayWork;
    private final ValueSignal<VisitFilter> visits = new ValueSignal<>(VisitFilter.ALL);
    private final ValueSignal<Optional<Range>> range = new ValueSignal<>(Optional.empty());
    private final VisitCalendar calendar;
    private final OverduePanel overdue;
    private final Paragraph cut = new Paragraph();

    VisitCalendarView(VisitQueries queries, VisitService service, VisitDialogs dialogs,
            OrganizationQueries organization, WorkCalendars workCalendars, CurrentUser user, Moments moments) {
        super("visit.calendar.title", CalendarAddress::read, CalendarAddress::write);
        this.queries = queries;
        this.service = service;
        this.dialogs = dialogs;
        this.workCalendars = workCalendars;
        this.user = user;
        this.moments = moments;
        this.mayWork = user.may(Roles.VISIT_WORK);
        this.calendar = new VisitCalendar(moments.zone(), mayWork);
        this.overdue = new OverduePanel(queries, moments);

        var plan = new Button(getTranslation("visit.plan"), click -> dialogs.plan(null, this::reload));
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        plan.setVisible(mayWork);
        addActions(plan);
        addFilters(new VisitFilterBar(visits, organization, user.get().staff()));
        cut.addClassNames("caution", "calendar-cut");
        cut.setVisible(false);
        var middle = new Div(cut, calendar);
        middle.addClassName("calendar-main");
        var main = new Div(middle, overdue);
        main.addClassName("calendar-page");
        addAndExpand(main);

        calendar.onRange(this::show);
        calendar.onMove(this::move);
        calendar.onChoose(choice -> dialogs.plan(null, choice.start(), choice.end(), this::reload));
        calendar.onOpen(opened -> getUI().ifPresent(ui -> ui.navigate(VisitNavigation.address(opened.visit()))));
        Signal.effect(this, () -> {
            var chosen = visits.get();
            filter().update(address -> address.withVisits(chosen));
        });
        Signal.effect(this, () -> overdue.show(visits.get()));
        Signal.effect(this, () -> load(visits.get(), range.get().orElse(null)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        var address = filter().peek();
        visits.set(address.visits());
        calendar.goTo(address.span(), address.date());
    }

    private void show(VisitCalendar.RangeShown shown) {
        if (!shown.isInitial()) {
            filter().update(address -> address.at(shown.span(), shown.date()));
        }
        range.set(Optional.of(new Range(shown.span(), shown.from(), shown.to())));
    }

    private void move(VisitCalendar.Moved moved) {
        var before = queries.find(moved.visit());
        service.move(moved.visit(), moved.version(), moved.start(), moved.end());
        reload();
        before.ifPresent(sheet -> Notices.undo(getTranslation("visit.moved", sheet.row().customer(),
                moved.start().atZone(moments.zone()).toInstant(), moved.end().atZone(moments.zone()).toInstant()),
                () -> takeBack(sheet)));
    }

    private void takeBack(VisitSheet before) {
        queries.find(before.row().id()).ifPresent(now ->
                service.move(now.row().id(), now.row().version(), before.plan().start(), before.plan().end()));
        reload();
    }

    private void reload() {
        overdue.show(visits.peek());
        load(visits.peek(), range.peek().orElse(null));
    }

    private void load(VisitFilter chosen, @Nullable Range shown) {
        if (shown == null) {
            return;
        }
        if (shown.span() == CalendarSpan.MONTH) {
            var days = queries.days(chosen, shown.from(), shown.to());
            show(days.rows(), days.more(), office(chosen, shown));
            tell(days.count(), false);
        } else {
            var rows = queries.between(chosen, shown.from(), shown.to());
            show(rows, Map.of(), office(chosen, shown));
            tell(rows.size(), rows.size() == VisitQueries.SHOWN);
        }
    }

    private void show(List<VisitRow> rows, Map<LocalDate, Integer> more, OfficeDays office) {
        var now = moments.now();
        calendar.setEntries(rows.stream().map(row -> CalendarEntry.of(row, moments.zone(), now,
                mayWork && Scopes.mayWork(row))).toList(), more, office);
    }

    /** @param isCut whether there may be more than were read */
    private void tell(int count, boolean isCut) {
        setCount(count);
        cut.setText(getTranslation("visit.calendar.cut", VisitQueries.SHOWN));
        cut.setVisible(isCut);
    }

    /** Of the one place that the visits are chosen of, otherwise of where the user works. */
    private OfficeDays office(VisitFilter chosen, Range shown) {
        var places = chosen.teams().isEmpty() ? chosen.branches() : chosen.teams();
        var place = places.size() == 1 ? places.iterator().next() : user.get().branch();
        var from = shown.from().toLocalDate();
        var to = shown.to().toLocalDate();
        return OfficeDays.of(workCalendars.days(place, from, to.minusDays(1)), moments.zone(), from, to);
    }
}
