package io.kewei.platform.live;

import com.vaadin.flow.shared.Registration;
import io.kewei.platform.AfterCommit;
import io.kewei.platform.feed.Feed;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Passes announcements on to the screens that are open in this process, after commit and on a thread of its own:
 * whoever saved does not wait for those who look on, and nobody looks on through the saver's eyes. What other processes
 * announce comes a moment later, by the {@link Feed}.
 */
@Component
public class Live {

    private static final Logger LOG = LoggerFactory.getLogger(Live.class);

    private final Set<Listening<?>> listeners = ConcurrentHashMap.newKeySet();
    private final Set<Class<?>> known = ConcurrentHashMap.newKeySet();
    private final Feed feed;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("live").factory());

    Live(Feed feed) {
        this.feed = feed;
    }

    private record Listening<A extends Announcement>(Class<A> type, Consumer<A> listener) {

        void hear(Announcement news) {
            if (type.isInstance(news)) {
                listener.accept(type.cast(news));
            }
        }
    }

    /**
     * Calls the listener with each announcement of the type until the registration is removed. The listener has no user
     * and no transaction; a screen goes through {@code UI.access}.
     *
     * @param type the record that is announced, no type above it
     */
    public <A extends Announcement> Registration listen(Class<A> type, Consumer<A> listener) {
        var listening = new Listening<>(type, listener);
        listeners.add(listening);
        if (known.add(type)) {
            feed.listen(type, this::tell, () -> { });
        }
        return () -> listeners.remove(listening);
    }

    /** Hears what services publish here; others hear of it by the feed. */
    @EventListener
    void on(Announcement news) {
        if (listeners.isEmpty()) {
            return;
        }
        AfterCommit.run(() -> tell(news));
    }

    private void tell(Announcement news) {
        thread.execute(() -> listeners.forEach(listening -> {
            try {
                listening.hear(news);
            } catch (RuntimeException one) {
                LOG.warn("A screen could not take in {}", news.getClass().getSimpleName(), one);
            }
        }));
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
