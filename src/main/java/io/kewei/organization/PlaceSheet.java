package io.kewei.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an administrator is shown of a place.
 *
 * @param above  name of the place above; empty for headquarters
 * @param people how many work there now
 * @param past   where it stood before, latest first
 */
public record PlaceSheet(BranchRow row, long version, PlaceDetails details, String above, @Nullable LocalDate closedOn,
                         long people, List<DepartmentRow> departments, List<PastPositionRow> past) {
}
