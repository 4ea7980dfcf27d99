package io.kewei.account.session;

import io.kewei.account.DeviceId;
import io.kewei.platform.security.StaffId;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One login that is still good. It is touched by what the person does; untouched for long it locks itself, and after its
 * time it ends. Its screens watch it.
 */
final class OpenSession implements LoggedIn, HttpSessionBindingListener {

    /** How long before the end the person is told. */
    static final Duration OVER_SOON = Duration.ofMinutes(5);
    private static final Logger LOG = LoggerFactory.getLogger(OpenSession.class);

    private final UUID id = UUID.randomUUID();
    private final StaffId staff;
    private final String login;
    private final DeviceId device;
    private final String label;
    private final String address;
    private final Instant since;
    private final boolean plain;
    private final HttpSession http;
    private final Consumer<OpenSession> closed;
    private final CopyOnWriteArrayList<Consumer<SessionNews>> watchers = new CopyOnWriteArrayList<>();
    private final Set<SessionNews> told = EnumSet.noneOf(SessionNews.class);
    private Instant touched;
    private boolean locked;
    private boolean ended;

    /** @param plain whether a password was enough, because no job of the person asked for more */
    OpenSession(StaffId staff, String login, DeviceId device, String label, String address, Instant since,
            boolean plain, HttpSession http, Consumer<OpenSession> closed) {
        this.staff = staff;
        this.login = login;
        this.device = device;
        this.label = label;
        this.address = address;
        this.since = since;
        this.touched = since;
        this.plain = plain;
        this.http = http;
        this.closed = closed;
    }

    @Override
    public UUID id() {
        return id;
    }

    StaffId staff() {
        return staff;
    }

    String login() {
        return login;
    }

    @Override
    public DeviceId device() {
        return device;
    }

    boolean plain() {
        return plain;
    }

    HttpSession http() {
        return http;
    }

    synchronized SessionRow row(boolean here) {
        return new SessionRow(id, label, address, since, touched, here, locked);
    }

    /** The person has done something; while locked that says nothing. */
    synchronized void touch(Instant at) {
        if (!locked) {
            touched = at;
            told.remove(SessionNews.LOCKED_SOON);
        }
    }

    /** Works out from the time that has passed what has to happen, and tells the screens. */
    void pass(Instant now, Duration idle, Duration warning, Duration longest) {
        if (!now.isBefore(since.plus(longest))) {
            end();
        } else if (!now.isBefore(touched().plus(idle))) {
            lock();
        } else if (!now.isBefore(touched().plus(idle).minus(warning))) {
            once(SessionNews.LOCKED_SOON);
        }
        if (!now.isBefore(since.plus(longest).minus(OVER_SOON))) {
            once(SessionNews.OVER_SOON);
        }
    }

    private synchronized Instant touched() {
        return touched;
    }

    void lock() {
        synchronized (this) {
            if (locked || ended) {
                return;
            }
            locked = true;
        }
        tell(SessionNews.LOCKED);
    }

    void unlock(Instant at) {
        synchronized (this) {
            locked = false;
            touched = at;
            told.remove(SessionNews.LOCKED_SOON);
        }
        tell(SessionNews.UNLOCKED);
    }

    synchronized boolean isLocked() {
        return locked;
    }

    void end() {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
        }
        tell(SessionNews.ENDED);
    }

    synchronized boolean hasEnded() {
        return ended;
    }

    /** Watches until what is returned is run. */
    Runnable watch(Consumer<SessionNews> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** A screen that cannot hear it, because its window is just being closed, keeps nobody else from hearing it. */
    void tell(SessionNews news) {
        for (var watcher : watchers) {
            try {
                watcher.accept(news);
            } catch (RuntimeException deaf) {
                LOG.debug("A screen of session {} has not heard {}", id, news, deaf);
            }
        }
    }

    private void once(SessionNews news) {
        synchronized (this) {
            if (locked || ended || !told.add(news)) {
                return;
            }
        }
        tell(news);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        closed.accept(this);
    }
}
