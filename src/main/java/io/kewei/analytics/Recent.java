package io.kewei.analytics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keeps what was made a moment ago. Who asks for what is just being made waits, and does not make it again. */
class Recent<K, V> {

    private final ConcurrentHashMap<K, Made<V>> kept = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration maxAge;

    private record Made<V>(V value, Instant at) {
    }

    /** @param maxAge zero to keep nothing */
    Recent(Clock clock, Duration maxAge) {
        this.clock = clock;
        this.maxAge = maxAge;
    }

    V get(K key, Supplier<V> make) {
        if (maxAge.isZero()) {
            return make.get();
        }
        kept.values().removeIf(this::isOld);
        return kept.compute(key, (same, made) -> made == null || isOld(made)
                ? new Made<>(make.get(), clock.instant()) : made).value();
    }

    private boolean isOld(Made<V> made) {
        return made.at.plus(maxAge).isBefore(clock.instant());
    }
}
