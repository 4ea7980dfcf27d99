package io.kewei.platform.search;

import io.kewei.platform.feed.FeedReader;
import io.kewei.platform.feed.FeedRow;
import io.kewei.platform.feed.FeedTable;
import io.kewei.platform.scope.Scopes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps this process's index as the records are: reads which of them have changed, in whatever process, and takes
 * them in anew. How far it has come lies beside the index, written after the index was: what came later is read again
 * after a crash.
 */
@Component
class IndexFollower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
    private static final long NOWHERE = -2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** How much of the feed is read again after a crash, at most. */
    private static final Duration SAVED_EVERY = Duration.ofSeconds(5);

    private final FeedTable feed;
    private final IndexUpdates updates;
    private final SearchIndexes indexes;
    private final IndexPlace place;
    private final Duration every;
    private final boolean byFeed;
    private final Clock clock;
    private CountDownLatch ending = new CountDownLatch(1);
    private @Nullable Thread thread;
    private FeedReader reader;
    private List<FeedRow> pending = List.of();
    private Instant savedAt = Instant.EPOCH;
    private long saved;
    private boolean troubled;
    private volatile boolean lost;
    private volatile long reached;

    @SuppressWarnings("NullAway.Init") // by start
    IndexFollower(@Qualifier(SearchConfiguration.FEED) FeedTable feed, IndexUpdates updates, SearchIndexes indexes,
            IndexSettings settings, Clock clock) {
        this.feed = feed;
        this.updates = updates;
        this.indexes = indexes;
        this.place = new IndexPlace(settings.place());
        this.every = settings.every();
        this.byFeed = settings.byFeed();
        this.clock = clock;
    }

    /** Whether this process keeps the index of one process, or shares one that all keep. */
    boolean keepsIndex() {
        return every.isPositive() || !byFeed;
    }

    /** Whether nobody knows what the index has missed, so that it has to be built anew. */
    boolean isLost() {
        return lost;
    }

    /** The index was built anew. */
    void found() {
        lost = false;
    }

    /** Whether changes wait that the index has not taken in. */
    boolean isBehind() {
        return feed.last() > reached;
    }

    @Override
    public void start() {
        if (byFeed && every.isPositive()) {
            begin();
            ending = new CountDownLatch(1);
            thread = Thread.ofPlatform().daemon().name("index").start(() -> Scopes.everything(this::work));
        }
    }

    private void begin() {
        var known = place.read();
        lost = !FeedReader.isWhole(feed, known.orElse(feed.last() == 0 ? 0 : NOWHERE));
        saved = lost ? FeedReader.safeEnd(feed) : known.orElse(0);
        reached = saved;
        reader = FeedReader.behind(feed, saved);
        if (lost) {
            place.forget();
        }
    }

    private void work() {
        try {
            while (!ending.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                quietly(this::follow);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        quietly(this::save);
    }

    private void follow() {
        try {
            if (pending.isEmpty()) {
                pending = reader.next();
            }
        } catch (FeedReader.FellBehind away) {
            LOG.warn("The index was away for longer than changes are kept, and is built anew");
            lost = true;
            begin();
            indexes.rebuild(Object.class);
            found();
        }
        while (!pending.isEmpty()) {
            indexes.alone(() -> updates.apply(pending));
            reached = Math.max(reached, pending.getLast().number());
            pending = List.of();
            pending = reader.next();
        }
        if (savedAt.plus(SAVED_EVERY).isBefore(clock.instant())) {
            save();
        }
    }

    /** An index that nobody knows the state of has no place in the feed. */
    private void save() {
        var done = reader.done();
        if (pending.isEmpty() && done > saved && !lost) {
            indexes.alone(() -> {
                indexes.flush();
                place.write(done);
            });
            saved = done;
            savedAt = clock.instant();
        }
    }

    /** What does not work now, with a database that is away for instance, is done later. */
    private void quietly(Runnable work) {
        try {
            work.run();
            troubled = false;
        } catch (RuntimeException trouble) {
            if (!troubled) {
                LOG.warn("The index cannot follow, and waits", trouble);
            }
            troubled = true;
        }
    }

    @Override
    public void stop() {
        var working = thread;
        ending.countDown();
        if (working != null) {
            try {
                working.join(PATIENCE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
