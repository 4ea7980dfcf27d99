package io.kewei.platform.scope;

import io.kewei.platform.Conditions;
import io.kewei.platform.Sorting;
import io.kewei.platform.scope.Ladder.Rung;
import io.kewei.platform.scope.ScopedQuery.Shape;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.springframework.data.domain.Sort;

/**
 * Reads ids in an order, of all records or of those of some places. Of a few places it reads the first of each, which
 * the database puts in order together, in its own collation. Asked for "one of these places" in an order it would read
 * the records of all places and leave most out, or sort all of these places.
 */
final class IdsInOrder {

    /** With more places, as of a region, leaving most out costs less than many beginnings. */
    private static final int FEW = 12;

    /** A condition that looks at other records. */
    private static final Pattern INNER = Pattern.compile("\\b(exists|in|any|all) *\\( *(select|from)\\b");

    private final EntityManager entities;
    private final Ladders ladders;
    private final Conditions where;
    private final List<BranchId> places;
    private final IdQueries queries;
    /** From the first row on. */
    private final String whole;
    /** Other records are asked something, whose scope is not that of these. */
    private final boolean isJoined;

    private IdsInOrder(Shape<?> shape, EntityManager entities, Ladders ladders, Conditions where, Sort sort,
            List<BranchId> places) {
        this.entities = entities;
        this.ladders = ladders;
        this.where = where;
        this.places = places;
        this.queries = new IdQueries(shape, where, sort, places.size(), places.size() > 1 && places.size() <= FEW);
        this.whole = queries.ids(Rung.FIRST);
        this.isJoined = shape.isJoined(whole) || INNER.matcher(whole).find();
    }

    /** Nothing where the user sees records for other reasons than their place, or where they are in no order. */
    static Optional<IdsInOrder> of(Shape<?> shape, EntityManager entities, Ladders ladders, Conditions where,
            Sort sort) {
        return sort.isUnsorted() ? Optional.empty()
                : places(shape, where).map(places -> new IdsInOrder(shape, entities, ladders, where, sort, places));
    }

    /** The places whose records are wanted; an empty list for whoever sees, and wants, those of all. */
    private static Optional<List<BranchId>> places(Shape<?> shape, Conditions where) {
        var chosen = where.chosen(shape.place()).stream().map(BranchId.class::cast).toList();
        return switch (Scopes.of(shape.area())) {
            case Scope.Everything all -> Optional.of(chosen);
            case Scope.Part part when !part.people().isEmpty() || !part.records().isEmpty() -> Optional.empty();
            case Scope.Part part -> Optional.of(chosen.isEmpty() ? List.copyOf(part.places())
                    : chosen.stream().filter(part.places()::contains).toList()).filter(some -> !some.isEmpty());
        };
    }

    /** Whether there are the records of a few places to put together. */
    boolean isTogether() {
        return queries.isTogether();
    }

    List<UUID> ids(int from, int size) {
        if (!ladders.reach(from) || isJoined || where.isPassing()) {
            return ids(Rung.FIRST, from, size);
        }
        var list = new Which(whole, where.values(), Set.copyOf(places));
        var ladder = ladders.ladder(list);
        var rung = ladder.below(from, this::keys);
        var ids = ids(rung, from - rung.before(), size);
        if (ids.size() == size || !rung.isLater() || ladder.endsAt(from + ids.size())) {
            return ids;
        }
        var exact = ids(Rung.FIRST, from, size);
        if (exact.equals(ids)) {
            ladder.end(from + ids.size());
        } else {
            ladders.forget(list);                   // others have stored or taken away something above
        }
        return exact;
    }

    private List<UUID> ids(Rung rung, int behind, int size) {
        return planned(rung.isLater() ? queries.ids(rung) : whole, UUID.class, rung, behind, size);
    }

    private List<Object> keys(Rung rung, int behind) {
        return planned(queries.keys(rung), Object.class, rung, behind, 1).stream()
                .map(row -> row instanceof Object[] several ? Arrays.asList(several) : Arrays.asList(row))
                .filter(keys -> !keys.contains(null)).findFirst().orElse(List.of());
    }

    /** Which list it is, for whoever asks for it: the same words, values and places find the same rows. */
    private record Which(String text, Map<String, Object> values, Set<BranchId> places) {
    }

    /**
     * Asks without Hibernate's filters, under which it keeps no plan of a query and translates it each time (decision
     * 0035). The places are the user's own, or the user sees all, so the filters would let through what is found; whoever
     * reads these records does so under them. Not where other records are asked something too, nor where changes may be
     * written before, and listeners look at them.
     */
    private <T> List<T> planned(String text, Class<T> result, Rung rung, int behind, int size) {
        var session = entities.unwrap(Session.class);
        if (isJoined || session.getHibernateFlushMode() != FlushMode.MANUAL) {
            return asked(text, result, rung, behind, size).getResultList();
        }
        var filters = session.getSessionFactory().getDefinedFilterNames();
        filters.forEach(session::disableFilter);
        try {
            return asked(text, result, rung, behind, size).getResultList();
        } finally {
            filters.forEach(session::enableFilter);
        }
    }

    private <T> TypedQuery<T> asked(String text, Class<T> result, Rung rung, int behind, int size) {
        var query = entities.createQuery(text, result);
        where.fill(query);
        if (isTogether()) {
            IntStream.range(0, places.size()).forEach(place -> query.setParameter("place" + place, places.get(place)));
            query.setParameter("upTo", behind + size);
        } else if (!places.isEmpty()) {
            query.setParameter("places", places);
        }
        IntStream.range(0, rung.keys().size()).forEach(key -> query.setParameter("begin" + key, rung.keys().get(key)));
        return query.setFirstResult(behind).setMaxResults(size);
    }
}
