package io.kewei.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.customer.CustomerId;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DayCountsTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Instant FROM = Instant.parse("2026-11-01T16:00:00Z");
    private static final Instant EIGHT = Instant.parse("2026-11-02T00:00:00Z");
    private static final Instant NINE = Instant.parse("2026-11-02T01:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-02T02:00:00Z");
    private static final Instant LATE = Instant.parse("2026-11-02T15:59:00Z");
    private static final Instant NEXT = Instant.parse("2026-11-02T16:00:00Z");

    @Test
    void aDayIsTheOfficesAndHasWhatBeganBeforeTheRange() {
        var days = days(count(FROM.minusSeconds(60), 1), count(LATE, 5), count(NEXT, 4));
        assertThat(days.more()).containsExactly(Map.entry(LocalDate.of(2026, 11, 2), 3),
                Map.entry(LocalDate.of(2026, 11, 3), 1));
    }

    @Test
    void onlyTheMomentsAreReadAtWhichSomethingShownBegins() {
        var days = days(count(EIGHT, 2), count(NINE, 1), count(TEN, 7), count(NEXT, 3), count(NEXT.plusSeconds(60), 1));
        assertThat(days.moments()).containsExactly(EIGHT, NINE, NEXT);
    }

    @Test
    void ofEachDayTheFirstAreShown() {
        var days = days(count(EIGHT, 2), count(NINE, 2), count(NEXT, 1));
        var starts = List.of(start(EIGHT), start(EIGHT), start(NINE), start(NINE), start(NEXT));
        assertThat(days.shown(starts)).containsExactly(starts.get(0), starts.get(1), starts.get(2), starts.get(4));
    }

    private static DayCounts days(StartCount... counts) {
        return new DayCounts(FROM, CHINA, 3, List.of(counts));
    }

    private static StartCount count(Instant start, long count) {
        return new StartCount(start, count);
    }

    private static VisitRow start(Instant moment) {
        return new VisitRow(VisitId.next(), 0, "VS-1", new CustomerId(UUID.randomUUID()), "北方机械", VisitKind.INSPECTION,
                "季度点检", new BranchId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "王强", moment,
                moment.plusSeconds(3600), VisitState.PLANNED);
    }
}
