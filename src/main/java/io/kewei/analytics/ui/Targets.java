package io.kewei.analytics.ui;

import io.kewei.analytics.KpiFilter;
import io.kewei.analytics.Period;
import io.kewei.platform.Params;
import io.kewei.platform.scope.BranchId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Addresses of the lists behind the figures, such that a list shows as many records as the figure says. */
class Targets {

    private final Params place;
    private final Period period;
    private final LocalDate today;

    /** @param places the places that the figures are of, with all below them; none for all */
    Targets(KpiFilter filter, Collection<BranchId> places, LocalDate today) {
        this.place = Params.NONE.with("branch", places.stream().map(BranchId::value).toList());
        this.period = filter.period();
        this.today = today;
    }

    Target opened(Period days) {
        return new Target("tickets", place.with("from", days.from()).with("to", days.to()));
    }

    Target opened() {
        return opened(period);
    }

    /** Those opened in the whole period that have something in common. */
    Target opened(String parameter, String value) {
        var opened = opened();
        return new Target(opened.path(), opened.params().with(parameter, Arrays.asList(value.split(","))));
    }

    /** Those of a handler on our staff, or of somebody whom only an import knows by name. */
    Target handled(String handler) {
        var opened = opened();
        return new Target(opened.path(), opened.params().with(isId(handler) ? "handler" : "handlerName", handler));
    }

    Target closed(Period days) {
        return new Target("tickets", place.with("closedFrom", days.from()).with("closedTo", days.to()));
    }

    Target late(Period days) {
        return new Target("tickets", opened(days).params().with("inTime", false));
    }

    /** Those open at the end of the days, or now while these are not over. */
    Target open(Period days) {
        var last = days.to().minusDays(1);
        return new Target("tickets", place.with("openAt", last.isAfter(today) ? today : last));
    }

    Target customers(String grade) {
        return new Target("customers", place.with("grade", grade));
    }

    /** The calendar of a day, or of the month in which the days begin, without visits that were cancelled. */
    Target planned(Period days) {
        return calendar(days, List.of("PLANNED", "DONE"));
    }

    /** As {@link #planned}, only what is done. */
    Target done(Period days) {
        return calendar(days, List.of("DONE"));
    }

    private Target calendar(Period days, List<String> states) {
        var view = days.from().plusDays(1).equals(days.to()) ? "day" : "month";
        return new Target("calendar", place.with("view", view).with("date", days.from()).with("state", states));
    }



    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException name) {
            return false;
        }
    }
}
