package io.kewei.organization;

import java.util.List;

/**
 * All that is known of a member of staff.
 *
 * @param past where the person worked before, latest first
 */
public record StaffFile(StaffLine line, StaffDetails details, List<PastPlaceRow> past) {
}
