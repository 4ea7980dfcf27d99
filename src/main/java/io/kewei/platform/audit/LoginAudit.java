package io.kewei.platform.audit;

import io.kewei.platform.security.LoginGoesOn;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.WhoIsWho;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Takes down who logs in and out, and who is turned away and why. A login that cannot be noted does not happen.
 */
@Component
class LoginAudit {

    private static final String SUBJECT = "account";

    private final AuditLog log;
    private final WhoIsWho people;

    LoginAudit(AuditLog log, WhoIsWho people) {
        this.log = log;
        this.people = people;
    }

    @EventListener
    void on(AuthenticationSuccessEvent login) {
        if (login.getAuthentication().getPrincipal() instanceof PortalUser user) {
            note(AuditKind.LOGIN, "login", Actor.of(user));
        }
    }

    @EventListener
    void on(LogoutSuccessEvent logout) {
        if (logout.getAuthentication().getPrincipal() instanceof PortalUser user) {
            note(AuditKind.LOGOUT, "logout", Actor.of(user));
        }
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent refused) {
        if (refused.getException() instanceof LoginGoesOn) {
            return;
        }
        var typed = refused.getAuthentication().getName();
        note(AuditKind.LOGIN_REFUSED, reason(refused.getException().getClass()), people.withLogin(typed)
                .map(person -> new Actor(person.id(), person.login(), person.name(), person.branch()))
                .orElseGet(() -> Actor.unknown(typed)));
    }

    private void note(AuditKind kind, String action, Actor who) {
        log.noteNow(AuditNote.of(kind, action).by(who).in(who.branch())
                .on(SUBJECT, who.staff() == null ? null : who.staff().value(), who.name()));
    }

    /** The kind of refusal as a word: {@code badCredentials}, {@code locked}, {@code disabled} … */
    static String reason(Class<?> refusal) {
        var name = refusal.getSimpleName().replace("Exception", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
