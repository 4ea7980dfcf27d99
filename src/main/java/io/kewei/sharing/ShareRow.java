package io.kewei.sharing;

import io.kewei.platform.scope.BranchId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One share of a record, as its page shows it.
 *
 * @param endsAt  when it ends or ended
 * @param endedBy who ended it before its time; empty text if nobody did
 */
public record ShareRow(ShareId id, long version, BranchId branch, String branchName, BranchId guest, String guestName,
                       ShareMode mode, String reason, Instant sharedAt, String sharedBy, Instant endsAt,
                       String endedBy) {

    /** The last day on which the other branch sees the record, or saw it. */
    public LocalDate lastDay(ZoneId zone) {
        return lastDay(endsAt, zone);
    }

    /** The day on which the last moment before the end lies. */
    static LocalDate lastDay(Instant endsAt, ZoneId zone) {
        return LocalDate.ofInstant(endsAt.minusNanos(1), zone);
    }

    /** Whether the other branch sees the record at a moment. */
    public boolean isOpenAt(Instant moment) {
        return moment.isBefore(endsAt);
    }
}
