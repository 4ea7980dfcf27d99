package io.kewei.account;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person's account, as administrators see it. */
public record AccountRow(StaffId staff, String name, String login, BranchId branch, String branchName,
                         AccountState state, boolean secondFactor, @Nullable Instant lastLoginAt) {

    AccountRow(StaffId staff, String name, String login, BranchId branch, String branchName, boolean active,
            boolean password, boolean mustChange, boolean secondFactor, @Nullable Instant lastLoginAt) {
        this(staff, name, login, branch, branchName, state(active, password, mustChange), secondFactor, lastLoginAt);
    }

    private static AccountState state(boolean active, boolean password, boolean mustChange) {
        return !active ? AccountState.LEFT : !password ? AccountState.NO_PASSWORD
                : mustChange ? AccountState.MUST_CHANGE : AccountState.GOOD;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountRow row && row.staff.equals(staff);
    }

    @Override
    public int hashCode() {
        return staff.hashCode();
    }
}
