package io.kewei.platform.scope;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list of records among which some may stand that are only shared with the user. "Of these places or one of these
 * records" keeps a database from reading in the order of an index; so the user's own are read as if nothing were shared,
 * the few shared ones by their ids, and the database puts both in order, in its own collation. Far pages go the same way.
 *
 * @param <R> a line of the list
 */
public interface ScopedList<R> {

    /** From this row on a database is told to pass over ids, which stand in an index, instead of whole lines. */
    int FAR = 1000;

    /** What kind of records it lists. */
    Area area();

    /**
     * Ids in the order of the list, of what the user sees.
     *
     * @param among only some of these; null for all
     */
    List<UUID> keys(@Nullable Set<UUID> among, int from, int size);

    /** As {@link #keys}, but the lines themselves. */
    List<R> rows(@Nullable Set<UUID> among, int from, int size);

    /** How many there are of what the user sees. */
    long count();

    /** From this row on ids are asked for first, and the lines themselves by these. */
    default int far() {
        return FAR;
    }

    /** A page of all that the user sees, own and shared. */
    default List<R> page(int from, int size) {
        var candidates = candidates();
        if (candidates.isEmpty() && from < far()) {
            return rows(null, from, size);
        }
        // However the shared ones lie, no own record of the page stands before this one among the own. Only where some
        // are left out before it, it matters how many of the candidates really are in the list and not among the own
        var shared = from <= candidates.size() ? candidates : shared();
        var start = Math.max(0, from - shared.size());
        var among = new HashSet<>(shared);
        among.addAll(own(() -> stretch(start, from - start + size)));
        return rows(among, from - start, size);
    }

    /** As {@link #keys}, of all; for lists that may be long. */
    default List<UUID> stretch(int from, int size) {
        return keys(null, from, size);
    }

    /** Ids of the first lines of all that the user sees, own and shared. */
    default List<UUID> first(int size) {
        var leading = new LinkedHashSet<>(own(() -> stretch(0, size)));
        return leading.addAll(candidates()) ? keys(leading, 0, size) : List.copyOf(leading);
    }

    /** How many there are of all that the user sees, own and shared. */
    default long total() {
        return own(this::count) + shared().size();
    }

    /**
     * How many there are of all that the user sees, own and shared; many are not counted one by one.
     *
     * @param most stands for so many and for any more
     */
    default long total(int most) {
        return own(() -> keys(null, most - 1, 1)).isEmpty() ? Math.min(most, total()) : most;
    }

    /** Does something as if nothing of the list were shared. */
    default <T> T own(Supplier<T> work) {
        return Scopes.withoutShared(area(), work);
    }

    /** Those of the list that the user sees for no other reason than that they were shared. */
    default Set<UUID> shared() {
        var candidates = candidates();
        if (candidates.isEmpty()) {
            return candidates;
        }
        var shared = new HashSet<>(keys(candidates, 0, candidates.size()));
        if (!shared.isEmpty()) {
            shared.removeAll(own(() -> keys(candidates, 0, candidates.size())));
        }
        return shared;
    }

    private Set<UUID> candidates() {
        return Scopes.of(area()) instanceof Scope.Part part ? part.records() : Set.of();
    }
}
