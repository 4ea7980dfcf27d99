package io.kewei.platform.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.security.CurrentUser;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Notes what somebody asked for and was not given: a screen that no role opens, a record that is not there for this user, an
 * act that no right covers. Each once in a session, and no more than say enough.
 */
@Component
class RefusedAccess {

    static final int MOST = 50;
    private static final String SEEN = RefusedAccess.class.getName();
    private static final int LONGEST = 200;
    /** Parts of an address that name a screen or a record by its id; others may be words that somebody typed. */
    private static final Pattern PLAIN =
            Pattern.compile("[a-z][a-z-]{0,30}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AuditLog audit;
    private final CurrentUser user;

    RefusedAccess(AuditLog audit, CurrentUser user) {
        this.audit = audit;
        this.user = user;
    }

    /** No right of the user covers it. */
    void denied(Location where) {
        note("denied", where);
    }

    /** There is no such record, or it is another's. */
    void missing(Location where) {
        note("missing", where);
    }

    private void note(String why, Location where) {
        var label = label(where);
        user.find().filter(me -> isFirst(why + ' ' + label)).ifPresent(me -> audit.noteNow(
                AuditNote.of(AuditKind.REFUSED, why).on("screen", null, label).in(me.branch())));
    }

    /** The address without what was typed into it. */
    private static String label(Location where) {
        var label = where.getSegments().stream().map(part -> PLAIN.matcher(part).matches() ? part : "…")
                .collect(Collectors.joining("/"));
        return label.substring(0, Math.min(LONGEST, label.length()));
    }

    private static boolean isFirst(String what) {
        var session = VaadinSession.getCurrent();
        if (!(session.getAttribute(SEEN) instanceof Seen)) {
            session.setAttribute(SEEN, new Seen(new HashSet<>()));
        }
        var seen = ((Seen) session.getAttribute(SEEN)).what();
        return seen.size() < MOST && seen.add(what);
    }

    /** What was noted in a session. */
    private record Seen(Set<String> what) {
    }
}
