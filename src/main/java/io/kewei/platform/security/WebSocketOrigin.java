package io.kewei.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Opens web sockets to the portal's own pages only: a browser would open one for any page, and say which. Where the proxy in
 * front does not tell the portal its name and whether there is TLS, screens ask by ordinary requests instead.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class WebSocketOrigin extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(WebSocketOrigin.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE)) && !isOwn(request)) {
            LOG.warn("A page of another origin wanted a web socket to {}", request.getRequestURL());
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);    // an error page would ask for a login
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isOwn(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ORIGIN) != null && WebUtils.isSameOrigin(new ServletServerHttpRequest(request));
    }
}
