package io.kewei.visit.ui;

import io.kewei.platform.scope.BranchId;
import io.kewei.visit.VisitFilter;
import io.kewei.visit.VisitId;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Set;

/** The ways from other screens to visits. */
public final class VisitNavigation {

    static final String CALENDAR = "calendar";
    static final String VISITS = "visits";

    private VisitNavigation() {
    }

    /** Address of a visit's page. */
    public static String address(VisitId visit) {
        return VISITS + "/" + visit.value();
    }

    /** Address of the calendar of a month, for these branches; for all if there is none. */
    public static String month(LocalDate day, Set<BranchId> branches) {
        var params = new CalendarAddress(VisitFilter.ALL.withBranches(branches), CalendarSpan.MONTH, day).write();
        return new Location(CALENDAR, new QueryParameters(params.values())).getPathWithQueryParameters();
    }
}
