package io.kewei.workcalendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.ui.BranchPicker;
import io.kewei.platform.Missing;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Icons;
import io.kewei.platform.ui.QueryPage;
import io.kewei.workcalendar.CalendarQueries;
import io.kewei.workcalendar.CalendarService;
import io.kewei.workcalendar.CalendarSheet;
import jakarta.annotation.security.RolesAllowed;

/** When a place works: its usual week and each day of a year. */
@Route("admin/calendars")
@Menu(title = "workcalendar.menu", order = 93, icon = "calendar-clock")
@RolesAllowed(Roles.ADMIN)
class CalendarView extends QueryPage<CalendarAddress> {

    private final CalendarQueries queries;
    private final CalendarDialogs dialogs;
    private final OrganizationQueries organization;
    private final Moments moments;
    private final BranchPicker place;
    private final Span year = new Span();
    private final Div week = new Div();
    private final YearGrid days;
    private final MissingYears missing;

    CalendarView(CalendarQueries queries, CalendarService service, CalendarDialogs dialogs,
            OrganizationQueries organization, Moments moments) {
        super("workcalendar.title", CalendarAddress::read, CalendarAddress::write);
        this.queries = queries;
        this.dialogs = dialogs;
        this.organization = organization;
        this.moments = moments;
        place = new BranchPicker("workcalendar.place", organization);
        days = new YearGrid(moments.today(), day -> dialogs.day(sheet(), day, this::reload));
        missing = new MissingYears(queries, service, this::reload);

        var file = new Anchor(MissingYears.IMPORT, getTranslation("workcalendar.import"));
        file.addClassName("button-link");
        addActions(file);
        place.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                filter().update(now -> now.withPlace(change.getValue()));
            }
        });
        year.addClassName("year-number");
        addFilters(place, turn("arrow-left", "workcalendar.year.before", -1), year,
                turn("chevron-right", "workcalendar.year.after", 1));
        week.addClassName("calendar-week");
        var legend = new Paragraph(getTranslation("workcalendar.legend"));
        legend.addClassName("year-legend");
        var right = new Div(legend, days);
        right.addClassName("calendar-year");
        var main = new Div(week, right);
        main.addClassName("work-calendar");
        add(missing, main);
        Signal.effect(this, () -> show(filter().get()));
    }

    private Button turn(String icon, String labelKey, int by) {
        var button = new Button(Icons.of(icon), click -> filter().update(now -> now.withYear(year() + by)));
        button.setAriaLabel(getTranslation(labelKey));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void show(CalendarAddress now) {
        var sheet = sheet();
        place.setValue(sheet.place());
        year.setText(Integer.toString(year()));
        week.removeAll();
        week.add(new WeekCard(sheet, () -> dialogs.hours(sheet.place(), year(), this::reload),
                () -> dialogs.inherit(sheet, this::reload)));
        days.show(sheet, year());
    }

    private void reload() {
        missing.check();
        show(filter().peek());
    }

    private CalendarSheet sheet() {
        return queries.sheet(place(), year());
    }

    private BranchId place() {
        var asked = filter().peek().place();
        return organization.branches().stream().filter(one -> one.id().equals(asked)).findFirst()
                .or(() -> organization.branches().stream().findFirst()).orElseThrow(Missing::new).id();
    }

    private int year() {
        var asked = filter().peek().year();
        return asked == null ? moments.today().getYear() : asked;
    }
}
