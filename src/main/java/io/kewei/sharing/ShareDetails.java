package io.kewei.sharing;

import io.kewei.platform.scope.BranchId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * With whom a record is shared, what for, and how long.
 *
 * @param lastDay the last day on which the other branch sees it, in the portal's zone
 */
public record ShareDetails(BranchId guest, ShareMode mode, @NotBlank @Size(max = REASON_MAX) String reason,
                           LocalDate lastDay) {

    public static final int REASON_MAX = 200;
}
