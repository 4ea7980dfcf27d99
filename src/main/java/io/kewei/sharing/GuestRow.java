package io.kewei.sharing;

import io.kewei.platform.scope.Area;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A record that another branch shares with the user's, as a list of such records shows it.
 *
 * @param number     as people name the record
 * @param branchName whose record it is
 */
public record GuestRow(Area area, UUID record, String number, String branchName, ShareMode mode, String reason,
                       Instant endsAt) {

    /** The last day on which it is seen. */
    public LocalDate lastDay(ZoneId zone) {
        return ShareRow.lastDay(endsAt, zone);
    }
}
