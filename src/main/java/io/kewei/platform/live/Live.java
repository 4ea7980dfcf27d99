package io.kewei.platform.live;

import com.vaadin.flow.shared.Registration;
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
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Passes announcements on to the screens that are open in this process, after commit and on a thread of its own:
 * whoever saved does not wait for those who look on, and nobody looks on through the saver's eyes.
 */
@Component
public class Live {

    private static final Logger LOG = LoggerFactory.getLogger(Live.class);

    private final Set<Listening<?>> listeners = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("live").factory());

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
     */
    public <A extends Announcement> Registration listen(Class<A> type, Consumer<A> listener) {
        var listening = new Listening<>(type, listener);
        listeners.add(listening);
        return () -> listeners.remove(listening);
    }

    /**
     * Hears what services publish. A plain listener that waits for the commit by itself: a transactional one would have
     * Modulith write each announcement into its log of events, and nobody needs one that was missed.
     */
    @EventListener
    void on(Announcement news) {
        if (listeners.isEmpty()) {
            return;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    tell(news);
                }
            });
        } else {
            tell(news);
        }
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
