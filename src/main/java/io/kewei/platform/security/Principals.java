package io.kewei.platform.security;

import io.kewei.platform.AfterCommit;
import io.kewei.platform.feed.Feed;
import io.kewei.platform.scope.AccessChanged;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Keeps those who are logged in as they are in the organisation now: whoever was moved, given another job or let go is
 * that with the next request, without having to log in again.
 */
@Component
public class Principals {

    /** Counts changes of anybody's access. */
    private final AtomicLong changes = new AtomicLong();
    private final ObjectProvider<UserDetailsService> users;

    Principals(ObjectProvider<UserDetailsService> users, Feed feed) {
        this.users = users;
        feed.listen(AccessChanged.class, elsewhere -> changes.incrementAndGet(), changes::incrementAndGet);
    }

    /** How many changes there have been; what was worked out at another count may no longer hold. */
    long changes() {
        return changes.get();
    }

    /**
     * Reads the user of a security context anew and puts what was read into the same context, so that whoever holds on to
     * it, such as an open screen that waits for news, sees no more and no less than the user. What has to be done first
     * stays what it is, also if that was said while the user was read.
     *
     * @return false if the person may not be logged in any more
     */
    public boolean refresh(SecurityContext context) {
        return refresh(context, PortalUser::duty);
    }

    /**
     * As {@link #refresh(SecurityContext)}, once a duty is done.
     *
     * @param next what is to be done next; null to let the person get on
     */
    public boolean refresh(SecurityContext context, @Nullable Duty next) {
        return refresh(context, user -> next);
    }

    private boolean refresh(SecurityContext context, Function<PortalUser, @Nullable Duty> duty) {
        var before = userOf(context);
        if (before == null) {
            return true;
        }
        try {
            var found = (PortalUser) users.getObject().loadUserByUsername(before.login());
            put(found, duty, context);
            return true;
        } catch (UsernameNotFoundException gone) {
            return false;
        }
    }

    /** Whoever has logged out meanwhile stays so. */
    private static void put(PortalUser found, Function<PortalUser, @Nullable Duty> duty, SecurityContext context) {
        synchronized (context) {
            var latest = userOf(context);
            if (latest == null) {
                return;
            }
            var now = found.withDuty(duty.apply(latest));
            var after = UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities());
            after.setDetails(Objects.requireNonNull(context.getAuthentication()).getDetails());
            context.setAuthentication(after);
        }
    }

    private static @Nullable PortalUser userOf(SecurityContext context) {
        return context.getAuthentication() instanceof Authentication now && now.getPrincipal() instanceof PortalUser user
                ? user : null;
    }

    @EventListener
    void on(AccessChanged change) {
        AfterCommit.run(changes::incrementAndGet);
    }
}
