package io.kewei.platform.feed;

import io.kewei.platform.feed.FeedTable.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes news to the other processes on the same database, and theirs to whoever listens here. They are written into a
 * table in the transaction that published them, so nothing is told that was not committed and nothing that was is
 * lost.
 */
public class Feed {

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

    private final FeedTable table;
    private final TransactionTemplate now;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, Listeners<?>> listeners = new ConcurrentHashMap<>();

    Feed(FeedTable table, PlatformTransactionManager transactions) {
        this.table = table;
        this.now = new TransactionTemplate(transactions,
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    /** Those who want to hear of one kind of news; nothing is read into any other type than theirs. */
    private record Listeners<N extends News>(Class<N> type, List<Consumer<N>> all, List<Runnable> missed) {

        void hear(News news) {
            all.forEach(one -> quietly(type, () -> one.accept(type.cast(news))));
        }
    }

    /**
     * Calls the listener with each piece of news of exactly this type that another process tells, on the feed's one
     * thread: what takes long is done elsewhere.
     *
     * @param missed called instead, if this process was away for so long that there may have been some
     */
    @SuppressWarnings("unchecked") // kept by type
    public <N extends News> void listen(Class<N> type, Consumer<N> listener, Runnable missed) {
        var all = (Listeners<N>) listeners.computeIfAbsent(type.getName(),
                name -> new Listeners<>(type, new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>()));
        all.all().add(listener);
        all.missed().add(missed);
    }

    /**
     * Hears what services publish, and writes it down last in their transaction. A plain listener: a transactional
     * one would have Modulith keep a log of these events too.
     */
    @EventListener
    void on(News news) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            table.add(List.of(line(news)));
            return;
        }
        TransactionSynchronizationManager.getSynchronizations().stream().filter(Waiting.class::isInstance)
                .map(Waiting.class::cast).findFirst().orElseGet(this::waiting).lines.add(line(news));
    }

    /** Tells other processes, and nobody here, at once: whatever becomes of the transaction that there may be. */
    public void tellNow(News news) {
        now.executeWithoutResult(status -> table.add(List.of(line(news))));
    }

    private Line line(News news) {
        return new Line(news.getClass().getName(), json.writeValueAsString(news));
    }

    private Waiting waiting() {
        var waiting = new Waiting();
        TransactionSynchronizationManager.registerSynchronization(waiting);
        return waiting;
    }

    /** Tells what another process has written. */
    void hear(FeedRow row) {
        var listening = listeners.get(row.topic());
        if (listening == null || row.body() == null) {
            return;
        }
        try {
            listening.hear(json.readValue(row.body(), listening.type()));
        } catch (JacksonException foreign) {
            LOG.warn("News {} of another process cannot be read: is it of another version?", row.topic(), foreign);
        }
    }

    void missed() {
        listeners.values().forEach(all -> all.missed().forEach(one -> quietly(all.type(), one)));
    }

    private static void quietly(Class<?> type, Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException one) {
            LOG.warn("News {} could not be taken in", type.getSimpleName(), one);
        }
    }

    /** What a transaction has to tell, until just before it commits. */
    private final class Waiting implements TransactionSynchronization {

        private final List<Line> lines = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!lines.isEmpty()) {
                table.add(lines);
            }
        }

        /** After what others still do, and publish, before the commit. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }
    }
}
