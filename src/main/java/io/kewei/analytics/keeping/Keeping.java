package io.kewei.analytics.keeping;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;

/**
 * Keeps pieces once they were read. Days of which word comes that they have changed are read again when somebody asks
 * for them; nobody reads what somebody else is just reading.
 *
 * <p>Whoever asks does so in a transaction that sees what others have committed (read committed), and has its connection
 * already: a reading waits for no connection while others wait for it.
 */
public class Keeping<P extends Piece<P>> {

    private final P nothing;
    private final Function<Map<PlaceMonth, Days>, Map<PlaceMonth, P>> reading;
    private final Clock clock;
    private final Duration maxAge;
    private final Cache<PlaceMonth, Kept<P>> kept;

    /**
     * @param nothing what there is where nothing is read
     * @param reading reads some days; what it has nothing of it may leave out
     * @param most    how many records are kept at most; those that nobody asked for go first
     * @param maxAge  after how long everything is read again, word or no word
     */
    public Keeping(P nothing, Function<Map<PlaceMonth, Days>, Map<PlaceMonth, P>> reading, long most, Clock clock,
            Duration maxAge) {
        this.nothing = nothing;
        this.reading = reading;
        this.clock = clock;
        this.maxAge = maxAge;
        this.kept = Caffeine.newBuilder().maximumWeight(most).weigher((PlaceMonth key, Kept<P> one) -> one.size())
                .executor(Runnable::run).build();
    }

    /** What is asked for, no older than the question. */
    public Map<PlaceMonth, P> get(Collection<PlaceMonth> wanted) {
        var found = find(wanted);
        var oldest = oldest();
        var behind = new TreeMap<PlaceMonth, Kept<P>>();
        found.forEach((key, one) -> {
            if (!one.isCurrent(oldest)) {
                behind.put(key, one);
            }
        });
        read(behind, false);
        var pieces = new HashMap<PlaceMonth, P>(found.size() * 2);
        found.forEach((key, one) -> pieces.put(key, one.piece()));
        return pieces;
    }

    /** Reads everything of these anew; meanwhile others use what is there. */
    public void refresh(Collection<PlaceMonth> wanted) {
        read(new TreeMap<>(find(wanted)), true);
    }

    /** Of what word of a change came since it was read. */
    public List<PlaceMonth> outdated() {
        return kept.asMap().entrySet().stream().filter(one -> one.getValue().isOutdated()).map(Map.Entry::getKey).toList();
    }

    /** Takes note that some days have changed. */
    public void forget(PlaceMonth key, Days days) {
        var one = kept.policy().getIfPresentQuietly(key);
        if (one != null) {
            one.forget(days);
        }
    }

    /** Takes note that anything may have changed. */
    public void forgetAll() {
        kept.asMap().values().forEach(one -> one.forget(Days.ALL));
    }

    private Map<PlaceMonth, Kept<P>> find(Collection<PlaceMonth> wanted) {
        var found = new HashMap<PlaceMonth, Kept<P>>(wanted.size() * 2);
        wanted.forEach(key -> found.put(key, kept.get(key, missing -> new Kept<>(nothing))));
        return found;
    }

    private Instant oldest() {
        return clock.instant().minus(maxAge);
    }

    /** @param these in the order of their keys: two who want the same do not wait for each other */
    private void read(TreeMap<PlaceMonth, Kept<P>> these, boolean all) {
        these.values().forEach(one -> one.reading.lock());
        try {
            var days = new TreeMap<PlaceMonth, Days>();
            these.forEach((key, one) -> days.put(key, one.begin(all, oldest(), clock.instant())));
            days.values().removeIf(Days::none);
            take(these, days);
        } finally {
            these.values().stream().map(one -> one.reading).forEach(Lock::unlock);
        }
    }

    private void take(Map<PlaceMonth, Kept<P>> these, Map<PlaceMonth, Days> days) {
        if (days.isEmpty()) {
            return;
        }
        try {
            var read = reading.apply(days);
            days.forEach((key, some) -> {
                var one = these.get(key);
                one.end(some, read.getOrDefault(key, nothing));
                // Has it weighed again, unless it was thrown out meanwhile.
                kept.asMap().replace(key, one, one);
            });
        } finally {
            these.values().forEach(Kept::failed);
        }
    }
}
