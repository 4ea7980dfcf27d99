package io.kewei.organization;

import io.kewei.platform.security.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One department of a place.
 *
 * @param people how many work there now
 */
public record DepartmentRow(DepartmentId id, Long version, String name, @Nullable StaffId head,
                            @Nullable String headName, long people) {
}
