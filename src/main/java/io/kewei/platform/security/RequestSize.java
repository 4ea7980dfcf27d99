package io.kewei.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what is too much before it is read: a message of a screen is small, only a file may be large, and whoever
 * sends something says how much it is.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestSize extends OncePerRequestFilter {

    private static final String FILES = "/VAADIN/dynamic/";
    /** A form around a file takes some room of its own. */
    private static final long AROUND = DataSize.ofMegabytes(1).toBytes();

    private final long message;
    private final long file;

    RequestSize(@Value("${kewei.request.max-message:2MB}") DataSize message,
            @Value("${kewei.import.max-file:100MB}") DataSize file) {
        this.message = message.toBytes();
        this.file = file.toBytes() + AROUND;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var length = request.getContentLengthLong();
        if (length < 0 && request.getHeader("Transfer-Encoding") != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (length > (isFile(request) ? file : message)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isFile(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length()).startsWith(FILES);
    }
}
