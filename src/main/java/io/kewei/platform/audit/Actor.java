package io.kewei.platform.audit;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, as it was at that moment.
 *
 * @param staff  null where the login belongs to nobody, or nobody was logged in
 * @param login  empty for a job of the portal itself
 * @param name   the person's name; empty where nobody is known
 * @param branch where the person works; whoever may read that branch's trail sees what its people did
 */
public record Actor(@Nullable StaffId staff, String login, String name, @Nullable BranchId branch) {

    /** The portal itself. */
    public static final Actor PORTAL = new Actor(null, "", "", null);

    public static Actor of(PortalUser user) {
        return new Actor(user.staff(), user.login(), user.name(), user.branch());
    }

    /**
     * Somebody who typed a login that belongs to nobody. Only its beginning is kept: people also type passwords into
     * the wrong field.
     */
    public static Actor unknown(String typed) {
        return new Actor(null, typed.strip().codePoints().limit(3)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append) + "***", "", null);
    }
}
