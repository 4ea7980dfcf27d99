package io.kewei.account;

import io.kewei.platform.feed.News;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;

/** Somebody has logged in from a browser that was not known for this account. */
public record NewDevice(StaffId staff, String login, String name, BranchId branch, DeviceRow device)
        implements News {
}
