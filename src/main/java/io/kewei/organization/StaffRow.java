package io.kewei.organization;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;

/** One member of staff, as pickers show it. */
public record StaffRow(StaffId id, String name, BranchId branch, String branchName) {
}
