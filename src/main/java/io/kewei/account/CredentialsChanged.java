package io.kewei.account;

import io.kewei.platform.feed.News;
import io.kewei.platform.security.StaffId;

/**
 * What somebody logs in with is another now, so that open sessions are no longer good.
 *
 * @param keepOwn whether the session stays in which it was changed
 */
public record CredentialsChanged(StaffId staff, boolean keepOwn) implements News {
}
