package io.kewei.visit.ui;

import io.kewei.platform.Params;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import io.kewei.visit.VisitFilter;
import io.kewei.visit.VisitKind;
import io.kewei.visit.VisitState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the calendar's address says.
 *
 * @param span null for what suits the window
 * @param date null for today
 */
record CalendarAddress(VisitFilter visits, @Nullable CalendarSpan span, @Nullable LocalDate date) {

    static CalendarAddress read(Params params) {
        var visits = new VisitFilter(
                params.ids("person").stream().map(StaffId::new).collect(Collectors.toSet()),
                places(params, "team"), places(params, "branch"),
                params.enums("kind", VisitKind.class), params.enums("state", VisitState.class));
        var span = Arrays.stream(CalendarSpan.values())
                .filter(one -> one.name().equalsIgnoreCase(params.text("view"))).findFirst().orElse(null);
        return new CalendarAddress(visits, span, params.date("date").orElse(null));
    }

    Params write() {
        return Params.NONE
                .with("person", visits.people().stream().map(StaffId::value).toList())
                .with("team", visits.teams().stream().map(BranchId::value).toList())
                .with("branch", visits.branches().stream().map(BranchId::value).toList())
                .with("kind", visits.kinds())
                .with("state", visits.states())
                .with("view", span == null ? null : span.word())
                .with("date", date);
    }

    CalendarAddress withVisits(VisitFilter now) {
        return new CalendarAddress(now, span, date);
    }

    CalendarAddress at(CalendarSpan toSpan, LocalDate toDate) {
        return new CalendarAddress(visits, toSpan, toDate);
    }

    private static Set<BranchId> places(Params params, String name) {
        return params.ids(name).stream().map(BranchId::new).collect(Collectors.toSet());
    }
}
