package io.kewei.ticket;

import io.kewei.platform.scope.BranchId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/**
 * What is open or was closed lately, by place. Tickets of which word comes that they have changed are read again before
 * the next question is answered.
 */
final class Line {

    /** So many go into one statement. */
    private static final int AT_ONCE = 1000;

    private final Map<BranchId, Map<UUID, LineTicket>> places = new HashMap<>();
    private final Set<UUID> touched = ConcurrentHashMap.newKeySet();
    /** Held while somebody reads or counts; the others would have to wait for what is being read in any case. */
    private final ReentrantLock asking = new ReentrantLock();

    /** Takes in what was read of a ticket, in place of what was known of it. */
    void take(UUID id, BranchId place, LineTicket ticket) {
        places.computeIfAbsent(place, added -> new HashMap<>()).put(id, ticket);
    }

    /** Takes note that something has changed and is committed. */
    void touch(Collection<UUID> tickets) {
        touched.addAll(tickets);
    }

    boolean isBehind() {
        return !touched.isEmpty();
    }

    /** Whether so much has changed, in an import for instance, that it takes the database less time to count. */
    boolean isFarBehind() {
        return touched.size() > 2 * AT_ONCE;
    }

    /**
     * Answers a question about the tickets of some places, none of them older than the question.
     *
     * @param reading reads tickets into this; those that it does not find are neither open nor were closed lately
     */
    <T> T ask(Predicate<BranchId> some, Consumer<List<UUID>> reading, Function<Stream<LineTicket>, T> question) {
        asking.lock();
        try {
            List.copyOf(touched).stream().gather(Gatherers.windowFixed(AT_ONCE)).forEach(ids -> read(ids, reading));
            return question.apply(places.entrySet().stream().filter(place -> some.test(place.getKey()))
                    .flatMap(place -> place.getValue().values().stream()));
        } finally {
            asking.unlock();
        }
    }

    /** Reads some of what has changed. */
    void catchUp(Consumer<List<UUID>> reading) {
        asking.lock();
        try {
            read(touched.stream().limit(AT_ONCE).toList(), reading);
        } finally {
            asking.unlock();
        }
    }

    private void read(List<UUID> ids, Consumer<List<UUID>> reading) {
        if (ids.isEmpty()) {
            return;
        }
        // Before they are read, so that a change that is committed meanwhile has them read once more.
        ids.forEach(touched::remove);
        try {
            places.values().forEach(tickets -> ids.forEach(tickets::remove));
            reading.accept(ids);
        } catch (RuntimeException failed) {
            touched.addAll(ids);
            throw failed;
        }
    }
}
