package io.kewei.organization;

import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is away and who acts for them. The module that keeps absences provides it. */
public interface StandIns {

    /** Those of these people who are away at a moment. */
    Map<StaffId, Away> away(Collection<StaffId> people, Instant at);

    /** For whom somebody acts at a moment, also at the end of a chain of people who are away. */
    Set<StaffId> actsFor(StaffId person, Instant at);

    /** When it changes next for whom somebody acts; {@link Instant#MAX} if that is not foreseen. */
    Instant nextChange(StaffId person, Instant at);

    /**
     * Somebody is away.
     *
     * @param until      last day, inclusive
     * @param substitute who acts in the end, at the end of a chain; null if nobody does
     */
    record Away(LocalDate until, @Nullable StaffId substitute, String substituteName) {
    }
}
