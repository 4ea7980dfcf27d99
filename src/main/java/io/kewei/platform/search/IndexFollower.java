package io.kewei.platform.search;

import io.kewei.platform.feed.FeedReader;
import io.kewei.platform.feed.FeedRow;
import io.kewei.platform.feed.FeedTable;
import io.kewei.platform.scheduling.Rounds;
import io.kewei.platform.scope.Scopes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Keeps this process's index as the records are: reads which of them have changed, in whatever process, and takes
 * them in anew. How far it has come lies beside the index, written after the index was: what came later is read again
 * after a crash.
 */
@Component
class IndexFollower extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
    private static final long NOWHERE = -2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** How much of the feed is read again after a crash, at most. */
    private static final Duration SAVED_EVERY = Duration.ofSeconds(5);

    private final FeedTable feed;
    private final IndexUpdates updates;
    private final SearchIndexes indexes;
    private final IndexPlace place;
    private final boolean keepsIndex;
    private final Clock clock;
    private FeedReader reader;
    private List<FeedRow> pending = List.of();
    private Instant savedAt = Instant.EPOCH;
    private long saved;
    private volatile boolean lost;
    private volatile long reached;

    @SuppressWarnings("NullAway.Init") // by begin
    IndexFollower(@Qualifier(SearchConfiguration.FEED) FeedTable feed, IndexUpdates updates, SearchIndexes indexes,
            IndexSettings settings, Clock clock) {
        super("index", settings.byFeed() ? settings.every() : Duration.ZERO, PATIENCE,
                "The index cannot follow, and waits");
        this.feed = feed;
        this.updates = updates;
        this.indexes = indexes;
        this.place = new IndexPlace(settings.place());
        this.keepsIndex = settings.every().isPositive() || !settings.byFeed();
        this.clock = clock;
    }

    /** Whether this process keeps the index of one process, or shares one that all keep. */
    boolean keepsIndex() {
        return keepsIndex;
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
    protected void begin() {
        var known = place.read();
        lost = !FeedReader.isWhole(feed, known.orElse(feed.last() == 0 ? 0 : NOWHERE));
        saved = lost ? FeedReader.safeEnd(feed) : known.orElse(0);
        reached = saved;
        reader = FeedReader.behind(feed, saved);
        if (lost) {
            place.forget();
        }
    }

    @Override
    protected void round() {
        Scopes.everything(this::follow);
    }

    @Override
    protected void end() {
        Scopes.everything(this::save);
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
}
