package io.kewei.account.session;

import io.kewei.account.Credentials;
import io.kewei.account.CredentialsChanged;
import io.kewei.account.LoginSettings;
import io.kewei.account.NewDevice;
import io.kewei.platform.AfterCommit;
import io.kewei.platform.feed.Feed;
import io.kewei.platform.scope.AccessChanged;
import io.kewei.platform.security.HttpSessions;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * All logins of this process that are still good. The portal's clock alone says when one locks or ends. Other
 * processes know of them by the {@link SessionBook}, and end one by the {@link Feed}.
 */
@Component
public class OpenSessions {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);
    private static final int BEAT_SECONDS = 5;
    /** Every so many beats the others are told how sessions are. */
    private static final int BEATS_OF_BOOK = 4;

    private final Map<UUID, OpenSession> sessions = new ConcurrentHashMap<>();
    private final AtomicBoolean staffChanged = new AtomicBoolean();
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("sessions").factory());
    private final UserDetailsService staff;
    private final Credentials credentials;
    private final SessionBook book;
    private final Feed feed;
    private final LoginSettings settings;
    private final Clock clock;
    /** As the others were told last. */
    private final Map<UUID, SessionRow> told = new ConcurrentHashMap<>();
    /** Those that had ended when the last beat was over: until the next their screens have time to say so. */
    private List<OpenSession> leaving = List.of();
    private int beats;

    OpenSessions(UserDetailsService staff, Credentials credentials, SessionBook book, Feed feed, LoginSettings settings,
            Clock clock) {
        this.staff = staff;
        this.credentials = credentials;
        this.book = book;
        this.feed = feed;
        this.settings = settings;
        this.clock = clock;
        feed.listen(SessionEnded.class, end -> find(end.session()).ifPresent(OpenSession::end), () -> { });
        feed.listen(AccessChanged.class, elsewhere -> staffChanged.set(true), () -> staffChanged.set(true));
        feed.listen(CredentialsChanged.class, elsewhere -> of(elsewhere.staff()).forEach(OpenSession::end), () -> { });
        feed.listen(NewDevice.class, elsewhere -> of(elsewhere.staff())
                .forEach(session -> session.tell(SessionNews.NEW_DEVICE)), () -> { });
    }

    @PostConstruct
    void start() {
        book.removeLeft();
        watch.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
        if (!told.isEmpty()) {
            book.close();
        }
    }

    void add(OpenSession session) {
        sessions.put(session.id(), session);
        told.put(session.id(), session.row(false));
        book.enter(session);
    }

    void remove(OpenSession session) {
        sessions.remove(session.id());
        if (told.remove(session.id()) != null) {
            book.leave(session.id());
        }
    }

    Optional<OpenSession> find(UUID id) {
        return Optional.ofNullable(sessions.get(id));
    }

    /** The session that the current request belongs to. */
    Optional<OpenSession> current() {
        return SignedIn.current().flatMap(signedIn -> find(signedIn.session()));
    }

    /** Those of one person in this process. */
    List<OpenSession> of(StaffId person) {
        return sessions.values().stream().filter(session -> session.staff().equals(person) && !session.hasEnded())
                .toList();
    }

    /** Those of one person in all processes, the one used last first. */
    List<SessionRow> rows(StaffId person, @Nullable UUID here) {
        return Stream.concat(of(person).stream().map(session -> session.row(session.id().equals(here))),
                        book.elsewhere(person).stream().map(SessionBook.Elsewhere::row))
                .sorted(Comparator.comparing(SessionRow::touched).reversed()).toList();
    }

    /** How many logins of a person are good at the moment. */
    public int count(StaffId person) {
        return rows(person, null).size();
    }

    /** Ends those of a person for which it holds, in whichever process. */
    void end(StaffId person, Predicate<LoggedIn> which) {
        of(person).stream().filter(which).forEach(OpenSession::end);
        book.elsewhere(person).stream().filter(which).forEach(session -> {
            book.leave(session.id());
            feed.tellNow(new SessionEnded(session.id()));
        });
    }

    /** What was logged in with is another now: only the session in which that was done may go on. */
    @EventListener
    void on(CredentialsChanged change) {
        var own = SignedIn.current().map(SignedIn::session).orElse(null);
        AfterCommit.run(() -> of(change.staff()).stream()
                .filter(session -> !change.keepOwn() || !session.id().equals(own)).forEach(OpenSession::end));
    }

    @EventListener
    void on(AccessChanged change) {
        AfterCommit.run(() -> staffChanged.set(true));
    }

    void beat() {
        try {
            leaving.forEach(this::close);
            if (staffChanged.getAndSet(false)) {
                askAnew();
            }
            sessions.values().forEach(session ->
                    session.pass(clock.instant(), settings.idle(), settings.warning(), settings.session()));
            leaving = sessions.values().stream().filter(OpenSession::hasEnded).toList();
            if (beats++ % BEATS_OF_BOOK == 0 && !sessions.isEmpty()) {
                tellOthers();
            }
        } catch (RuntimeException e) {
            LOG.error("Open sessions could not be looked after", e);
        }
    }

    private void tellOthers() {
        var changed = sessions.values().stream().filter(session -> told.containsKey(session.id()))
                .map(session -> session.row(false)).filter(row -> !row.equals(told.get(row.id()))).toList();
        book.keep(changed);
        changed.forEach(row -> told.replace(row.id(), row));
    }

    private void askAnew() {
        try {
            sessions.values().stream().filter(session -> !mayGoOn(session)).forEach(OpenSession::end);
        } catch (RuntimeException notNow) {
            staffChanged.set(true);
            throw notNow;
        }
    }

    private void close(OpenSession session) {
        remove(session);
        HttpSessions.end(session.http());
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
