package io.kewei.organization;

import io.kewei.platform.Params;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which members of staff a list shows.
 *
 * @param text          part of the name, or the beginning of the login or phone
 * @param left          whether those are shown who have left, instead of those who work here
 * @param quickResponse only the quick-response team
 */
public record StaffFilter(String text, Set<BranchId> places, Set<JobRole> jobs, boolean left, boolean quickResponse)
        implements Serializable {

    public static final StaffFilter PRESENT = new StaffFilter("", Set.of(), Set.of(), false, false);

    public static StaffFilter of(Params params) {
        return new StaffFilter(params.text("q"),
                params.ids("place").stream().map(BranchId::new).collect(Collectors.toUnmodifiableSet()),
                params.enums("job", JobRole.class), !params.text("left").isEmpty(), !params.text("quick").isEmpty());
    }

    public Params params() {
        return Params.NONE.with("q", text).with("place", places.stream().map(BranchId::value).toList())
                .with("job", jobs).with("left", left ? "1" : null).with("quick", quickResponse ? "1" : null);
    }

    public StaffFilter withText(String now) {
        return new StaffFilter(now, places, jobs, left, quickResponse);
    }

    public StaffFilter withPlaces(Set<BranchId> now) {
        return new StaffFilter(text, now, jobs, left, quickResponse);
    }

    public StaffFilter withJobs(Set<JobRole> now) {
        return new StaffFilter(text, places, now, left, quickResponse);
    }

    public StaffFilter withLeft(boolean now) {
        return new StaffFilter(text, places, jobs, now, quickResponse);
    }

    public StaffFilter withQuickResponse(boolean now) {
        return new StaffFilter(text, places, jobs, left, now);
    }
}
