package io.kewei.platform.security;

import jakarta.servlet.http.HttpSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the servlet's sessions leave open when several requests end one at the same time. */
public final class HttpSessions {

    private static final Logger LOG = LoggerFactory.getLogger(HttpSessions.class);

    private HttpSessions() {
    }

    /** Ends a session; one that another request has just ended stays so. */
    public static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyGone) {
            LOG.debug("Session was over", alreadyGone);
        }
    }
}
