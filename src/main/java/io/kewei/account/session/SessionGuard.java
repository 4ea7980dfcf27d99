package io.kewei.account.session;

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

/** Serves nobody whose session has ended, and no file to a screen that is locked. */
@Component
@ConditionalOnWebApplication
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 2)
class SessionGuard extends OncePerRequestFilter {

    /** Downloads and uploads of screens. */
    private static final String FILES = "/VAADIN/dynamic/";

    private final OpenSessions sessions;

    SessionGuard(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SignedIn.current();
        if (signedIn.isPresent()) {
            var session = sessions.find(signedIn.get().session());
            if (session.isEmpty() || session.get().hasEnded()) {
                var http = request.getSession(false);
                if (http != null) {
                    http.invalidate();
                }
                SecurityContextHolder.clearContext();
            } else if (session.get().isLocked() && request.getServletPath().concat(path(request)).startsWith(FILES)) {
                response.sendError(HttpStatus.LOCKED.value());
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }
}
