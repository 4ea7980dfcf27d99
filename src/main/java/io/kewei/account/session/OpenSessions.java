package io.kewei.account.session;

import io.kewei.account.Credentials;
import io.kewei.account.CredentialsChanged;
import io.kewei.account.LoginSettings;
import io.kewei.platform.scope.AccessChanged;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** All logins of this process that are still good. The portal's clock alone says when one locks or ends. */
@Component
public class OpenSessions {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);
    private static final int BEAT_SECONDS = 5;

    private final Map<UUID, OpenSession> sessions = new ConcurrentHashMap<>();
    private final AtomicBoolean staffChanged = new AtomicBoolean();
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("sessions").factory());
    private final UserDetailsService staff;
    private final Credentials credentials;
    private final LoginSettings settings;
    private final Clock clock;

    OpenSessions(UserDetailsService staff, Credentials credentials, LoginSettings settings, Clock clock) {
        this.staff = staff;
        this.credentials = credentials;
        this.settings = settings;
        this.clock = clock;
    }

    @PostConstruct
    void start() {
        watch.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
    }

    void add(OpenSession session) {
        sessions.put(session.id(), session);
    }

    void remove(OpenSession session) {
        sessions.remove(session.id());
    }

    Optional<OpenSession> find(UUID id) {
        return Optional.ofNullable(sessions.get(id));
    }

    /** The session that the current request belongs to. */
    Optional<OpenSession> current() {
        return SignedIn.current().flatMap(signedIn -> find(signedIn.session()));
    }

    /** Those of one person, the one used last first. */
    List<OpenSession> of(StaffId person) {
        return sessions.values().stream().filter(session -> session.staff().equals(person) && !session.hasEnded())
                .sorted(Comparator.comparing((OpenSession session) -> session.row(false).touched()).reversed()).toList();
    }

    /** How many logins of a person are good at the moment. */
    public int count(StaffId person) {
        return of(person).size();
    }

    /** Ends those of a person for which it holds. */
    void end(StaffId person, Predicate<OpenSession> which) {
        of(person).stream().filter(which).forEach(OpenSession::end);
    }

    /** What was logged in with is another now: only the session in which that was done may go on. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(CredentialsChanged change) {
        var own = SignedIn.current().map(SignedIn::session).orElse(null);
        end(change.staff(), session -> !change.keepOwn() || !session.id().equals(own));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(AccessChanged change) {
        staffChanged.set(true);
    }

    void beat() {
        try {
            if (staffChanged.getAndSet(false)) {
                sessions.values().stream().filter(session -> !mayGoOn(session)).forEach(OpenSession::end);
            }
            sessions.values().forEach(this::pass);
        } catch (RuntimeException e) {
            LOG.error("Open sessions could not be looked after", e);
        }
    }

    private void pass(OpenSession session) {
        if (session.hasEnded()) {
            close(session);         // its screens have had a beat's time to say so
        } else {
            session.pass(clock.instant(), settings.idle(), settings.warning(), settings.session());
        }
    }

    private void close(OpenSession session) {
        remove(session);
        try {
            session.http().invalidate();
        } catch (IllegalStateException alreadyGone) {
            LOG.debug("Session {} was over", session.id());
        }
    }

    /** Whoever has got a job that asks for a second factor shows or sets it up where that is done: by logging in. */
    private boolean mayGoOn(OpenSession session) {
        try {
            var person = (PortalUser) staff.loadUserByUsername(session.login());
            return !session.plain() || !credentials.asksForSecondFactor(person.jobs())
                    || credentials.hasSecondFactor(person.staff());
        } catch (UsernameNotFoundException left) {
            return false;
        }
    }
}
