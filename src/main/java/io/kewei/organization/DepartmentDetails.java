package io.kewei.organization;

import io.kewei.platform.security.StaffId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a form says of a department: its name, and who leads it. */
public record DepartmentDetails(@NotBlank @Size(max = NAME_MAX) String name, @Nullable StaffId head) {

    public static final int NAME_MAX = 100;
}
