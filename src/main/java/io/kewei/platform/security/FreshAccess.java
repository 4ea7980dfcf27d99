package io.kewei.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before a request is served: is the user still who was logged in, and is what the user may see still the same? */
@Component
@ConditionalOnWebApplication
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1)
class FreshAccess extends OncePerRequestFilter {

    /** Session attribute: the count of changes at which the user was last read. */
    private static final String READ_AT = FreshAccess.class.getName();

    private final Principals principals;
    private final Clock clock;

    FreshAccess(Principals principals, Clock clock) {
        this.principals = principals;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = SecurityContextHolder.getContext();
        var authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof PortalUser user) {
            var session = request.getSession();
            var changes = principals.changes();
            if (!Long.valueOf(changes).equals(session.getAttribute(READ_AT))
                    || !clock.instant().isBefore(user.access().until())) {
                if (principals.refresh(context)) {
                    session.setAttribute(READ_AT, changes);
                } else {
                    HttpSessions.end(session);
                    SecurityContextHolder.clearContext();
                }
            }
        }
        chain.doFilter(request, response);
    }
}
