package io.kewei.workcalendar.ui;

import com.vaadin.flow.component.Component;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.ui.HomeCard;
import io.kewei.workcalendar.CalendarQueries;
import io.kewei.workcalendar.CalendarService;
import org.springframework.core.annotation.Order;

/** Warns administrators on the first page while the holidays of this year, or in December of the next, are missing. */
@org.springframework.stereotype.Component
@Order(HolidayWarning.PLACE)
class HolidayWarning implements HomeCard {

    /** Before everything else: clocks run wrong. */
    static final int PLACE = 1;

    private final CalendarQueries queries;
    private final CalendarService service;
    private final CurrentUser user;

    HolidayWarning(CalendarQueries queries, CalendarService service, CurrentUser user) {
        this.queries = queries;
        this.service = service;
        this.user = user;
    }

    @Override
    public String titleKey() {
        return "workcalendar.menu";
    }

    @Override
    public boolean isFor() {
        return user.may(Roles.ADMIN) && !queries.missingYears().isEmpty();
    }

    @Override
    public Component open() {
        return new MissingYears(queries, service, () -> { });
    }
}
