package io.kewei.account.lockout;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tallies by what they count: a login at an address, a known device, an address. Keeps the latest of them. */
final class Tallies {

    private static final float FILLED = 0.75f;
    private static final int FIRST_SIZE = 64;

    private final Patience patience;
    private final Map<String, Tally> tallies;

    Tallies(Patience patience, int most) {
        this.patience = patience;
        this.tallies = new LinkedHashMap<>(FIRST_SIZE, FILLED, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Tally> eldest) {
                return size() > most;
            }
        };
    }

    /** Until when nothing is tried; {@link Instant#EPOCH} for at once. */
    Instant until(String key) {
        return tallies.getOrDefault(key, Tally.NONE).until();
    }

    void failed(String key, Instant now) {
        tallies.merge(key, patience.failed(Tally.NONE, now), (before, first) -> patience.failed(before, now));
    }

    void undo(String key) {
        tallies.computeIfPresent(key, (any, before) -> patience.undone(before));
    }

    void forget(String key) {
        tallies.remove(key);
    }

    void forgetAll(String prefix) {
        tallies.keySet().removeIf(key -> key.startsWith(prefix));
    }

    /** The latest end of a wait of all keys that begin so; {@link Instant#EPOCH} for none. */
    Instant latest(String prefix) {
        return tallies.entrySet().stream().filter(tally -> tally.getKey().startsWith(prefix))
                .map(tally -> tally.getValue().until()).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
