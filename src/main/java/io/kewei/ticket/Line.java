package io.kewei.ticket;

import io.kewei.platform.scope.BranchId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/**
 * What is open or was closed lately, by place. Tickets of which word comes that they have changed are read again before
 * the next question is answered.
 */
final class Line {

    private final Map<BranchId, Map<UUID, LineTicket>> places = new HashMap<>();
    private final Set<UUID> touched = ConcurrentHashMap.newKeySet();
    /** Who counts waits for what somebody is just reading, and would have to read it otherwise. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final int atOnce;

    /** @param atOnce how many tickets are read by one statement */
    Line(int atOnce) {
        this.atOnce = atOnce;
    }

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
        return touched.size() > 2 * atOnce;
    }

    /**
     * Answers a question about the tickets of some places, none of them older than the question.
     *
     * @param reading reads tickets into this; those that it does not find are neither open nor were closed lately
     */
    <T> T ask(Predicate<BranchId> some, Consumer<List<UUID>> reading, Function<Stream<LineTicket>, T> question) {
        if (isBehind()) {
            locked(lock.writeLock(), () -> {
                List.copyOf(touched).stream().gather(Gatherers.windowFixed(atOnce)).forEach(ids -> read(ids, reading));
                return null;
            });
        }
        return locked(lock.readLock(), () -> question.apply(places.entrySet().stream()
                .filter(place -> some.test(place.getKey())).flatMap(place -> place.getValue().values().stream())));
    }

    /** Reads some of what has changed. */
    void catchUp(Consumer<List<UUID>> reading) {
        locked(lock.writeLock(), () -> {
            read(touched.stream().limit(atOnce).toList(), reading);
            return null;
        });
    }

    private static <T> T locked(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
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
