package io.kewei.account.session;

import io.kewei.account.AddressRules;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.HttpSessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves nobody whose session has ended or who is at an address that is not allowed, and no file to a screen that is
 * locked.
 */
@Component
@ConditionalOnWebApplication
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 2)
class SessionGuard extends OncePerRequestFilter {

    /** Downloads and uploads of screens. */
    private static final String FILES = "/VAADIN/dynamic/";

    private final OpenSessions sessions;
    private final AddressRules addresses;
    private final CurrentUser user;

    SessionGuard(OpenSessions sessions, AddressRules addresses, CurrentUser user) {
        this.sessions = sessions;
        this.addresses = addresses;
        this.user = user;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SignedIn.current();
        var session = signedIn.flatMap(one -> sessions.find(one.session()));
        if (signedIn.isPresent() && (session.isEmpty() || session.get().hasEnded())) {
            forget(request);
        } else if (user.find().filter(one -> !addresses.allows(one.branch(), request.getRemoteAddr())).isPresent()) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        } else if (session.filter(OpenSession::isLocked).isPresent()
                && request.getServletPath().concat(path(request)).startsWith(FILES)) {
            response.sendError(HttpStatus.LOCKED.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private static void forget(HttpServletRequest request) {
        var http = request.getSession(false);
        if (http != null) {
            HttpSessions.end(http);
        }
        SecurityContextHolder.clearContext();
    }

    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }
}
