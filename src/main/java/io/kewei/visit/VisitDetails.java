package io.kewei.visit;

import io.kewei.customer.CustomerId;
import io.kewei.platform.security.StaffId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;

/**
 * What is planned: the content of the planning form.
 *
 * @param contactName whom to meet; empty if that is open
 * @param start       wall-clock time of the office
 * @param end         wall-clock time of the office, after {@code start}
 */
public record VisitDetails(
        @NotNull CustomerId customer,
        @NotNull @Size(max = CONTACT_MAX) String contactName,
        @NotNull VisitKind kind,
        @NotBlank @Size(max = PURPOSE_MAX) String purpose,
        @NotNull StaffId assignee,
        @NotNull LocalDateTime start,
        @NotNull LocalDateTime end) {

    public static final int CONTACT_MAX = 100;
    public static final int PURPOSE_MAX = 200;
}
