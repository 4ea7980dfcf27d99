package io.kewei.account.session;

import io.kewei.account.Credentials;
import io.kewei.account.Devices;
import io.kewei.account.NewDevice;
import io.kewei.account.Proof;
import io.kewei.platform.RemoteAddress;
import io.kewei.platform.security.PortalUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * Opens the session of whoever has just logged in, remembers the browser, and tells the person's other sessions of one that
 * is new. Who logs in again in a session of one's own goes on with it; in another's, a new one begins.
 */
@Component
public class SessionOpening implements SessionAuthenticationStrategy {

    private static final String NAME = OpenSession.class.getName();

    private final OpenSessions sessions;
    private final Devices devices;
    private final Credentials credentials;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionOpening(OpenSessions sessions, Devices devices, Credentials credentials, ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.devices = devices;
        this.credentials = credentials;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void onAuthentication(Authentication login, HttpServletRequest request, HttpServletResponse response) {
        if (login instanceof AbstractAuthenticationToken token && token.getPrincipal() instanceof PortalUser user) {
            var proof = token.getDetails() instanceof Proof said ? said : Proof.PORTAL;
            token.setDetails(open(user, proof, request, response));
        }
    }

    /** Opens a session for a user in the request's HTTP session, or in a new one. */
    private SignedIn open(PortalUser user, Proof proof, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null && before.getAttribute(NAME) instanceof OpenSession own) {
            if (own.staff().equals(user.staff()) && !own.hasEnded()) {
                own.unlock(clock.instant());
                return new SignedIn(own.id(), RemoteAddress.of(request));
            }
            before.invalidate();
        }
        var arrival = arrive(user, request, response);
        var device = arrival.device();
        var plain = proof != Proof.PROVIDER && !credentials.asksForSecondFactor(user.jobs());
        var session = new OpenSession(user.staff(), user.login(), device.id(), device.label(), device.address(),
                clock.instant(), plain, request.getSession(), sessions::remove);
        sessions.add(session);
        request.getSession().setAttribute(NAME, session);
        if (arrival.fresh()) {
            sessions.of(user.staff()).stream().filter(other -> other != session)
                    .forEach(other -> other.tell(SessionNews.NEW_DEVICE));
            events.publishEvent(new NewDevice(user.staff(), user.login(), user.name(), user.branch(), device));
        }
        return new SignedIn(session.id(), RemoteAddress.of(request));
    }

    private Devices.Arrival arrive(PortalUser user, HttpServletRequest request, HttpServletResponse response) {
        var kept = DeviceCookie.of(request);
        var token = kept != null && devices.isIssued(kept) ? kept : DeviceCookie.fresh();
        DeviceCookie.keep(token, request, response);
        return devices.arrive(user.staff(), token, DeviceName.of(request.getHeader("User-Agent")),
                RemoteAddress.of(request));
    }
}
