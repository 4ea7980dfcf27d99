package io.kewei.platform.scope;

import io.kewei.platform.Conditions;
import io.kewei.platform.Sorting;
import io.kewei.platform.scope.ScopedQuery.Shape;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/**
 * Reads ids of a few places' records in an order: the first of each place, which the database puts in order together,
 * in its own collation. Asked for "one of these places" in an order it would read the records of all places and leave
 * most out, or sort all of these places.
 */
final class PlaceByPlace {

    /** With more places, as of a region, leaving most out costs less than many beginnings. */
    private static final int FEW = 12;

    /** From this row on it pays to find out first where to begin. */
    private static final int SEEK = 500;

    /** Places of unequal size leave a rest, which is found in the same way. */
    private static final int ROUNDS = 2;

    /** A condition that looks at other records. */
    private static final Pattern INNER = Pattern.compile("\\b(exists|in|any|all) *\\( *(select|from)\\b");

    private final Shape<?> shape;
    private final EntityManager entities;
    private final Conditions where;
    private final Sort sort;
    private final List<BranchId> places;
    private final PlaceQueries queries;

    private PlaceByPlace(Shape<?> shape, EntityManager entities, Conditions where, Sort sort, List<BranchId> places) {
        this.shape = shape;
        this.entities = entities;
        this.where = where;
        this.sort = sort;
        this.places = places;
        this.queries = new PlaceQueries(shape, where, sort, places.size());
    }

    /** Nothing where the user sees the records for other reasons too, where they are in no order, or of many places. */
    static Optional<PlaceByPlace> of(Shape<?> shape, EntityManager entities, Conditions where, Sort sort) {
        var places = sort.isUnsorted() ? List.<BranchId>of() : places(shape, where);
        return places.isEmpty() || places.size() > FEW ? Optional.empty()
                : Optional.of(new PlaceByPlace(shape, entities, where, sort, places));
    }

    private static List<BranchId> places(Shape<?> shape, Conditions where) {
        var chosen = where.chosen(shape.place()).stream().map(BranchId.class::cast).toList();
        return switch (Scopes.of(shape.area())) {
            case Scope.Everything all -> chosen;
            case Scope.Part part when !part.people().isEmpty() || !part.records().isEmpty() -> List.of();
            case Scope.Part part when chosen.isEmpty() -> List.copyOf(part.places());
            case Scope.Part part -> chosen.stream().filter(part.places()::contains).toList();
        };
    }

    /** Whether there is something to put together; one place's records stand in an index as the list wants them. */
    boolean isTogether() {
        return places.size() > 1;
    }

    List<UUID> ids(int from, int size) {
        if (!isTogether()) {
            return planned(queries.alone(), UUID.class, Map.of(),
                    query -> query.setFirstResult(from).setMaxResults(size));
        }
        var start = start(from);
        var rest = from - start.before();
        return planned(queries.together(start.isLater()), UUID.class, start.and("upTo", rest + size),
                query -> query.setFirstResult(rest).setMaxResults(size));
    }

    /**
     * Where to begin to read for a row far down, so that not all before it have to be put in order. In each place as
     * many are passed over as if all had equally many; of the keys found there the first has no more than that before
     * it in any place, so no more than {@code from} in all. How many, a count says, which needs no order.
     */
    private Start start(int from) {
        var start = new Start(null, 0);
        // The first of many keys says little, and one of other records stands in no index with these places.
        var rounds = sort.stream().count() > 2 || shape.isJoined(Sorting.clause(sort)) ? 0 : ROUNDS;
        for (var round = 0; round < rounds && from - start.before() >= SEEK; round++) {
            var pivots = planned(queries.pivot(start.isLater()), Object.class,
                    start.and("skip", (from - start.before()) / places.size()), query -> query.setMaxResults(1));
            var key = pivots.isEmpty() ? null : pivots.getFirst();
            if (key == null || key.equals(start.key())) {
                return start;
            }
            var between = planned(queries.count(start.isLater()), Long.class, start.and("end", key), query -> query);
            if (between.getFirst() > from - start.before()) {
                return start;                       // others have stored something in the meantime
            }
            start = new Start(key, start.before() + Math.toIntExact(between.getFirst()));
        }
        return start;
    }

    /**
     * A row to begin with.
     *
     * @param key    its first key; null for the first row of all
     * @param before how many rows there are with keys before it
     */
    private record Start(@Nullable Object key, int before) {

        boolean isLater() {
            return key != null;
        }

        Map<String, Object> and(String gap, Object value) {
            return key == null ? Map.of(gap, value) : Map.of(gap, value, "begin", key);
        }
    }

    /**
     * Asks without Hibernate's filters, under which it keeps no plan of a query and translates it each time (decision
     * 0035). The places are the user's own, so the filters would let through what is found; whoever reads these records
     * does so under them. Not where other records are asked something too, nor where changes may be written before, and
     * listeners look at them.
     */
    private <T> List<T> planned(String text, Class<T> result, Map<String, Object> gaps,
            UnaryOperator<TypedQuery<T>> part) {
        var session = entities.unwrap(Session.class);
        if (shape.isJoined(text) || INNER.matcher(text).find() || session.getHibernateFlushMode() != FlushMode.MANUAL) {
            return asked(text, result, gaps, part);
        }
        var filters = session.getSessionFactory().getDefinedFilterNames();
        filters.forEach(session::disableFilter);
        try {
            return asked(text, result, gaps, part);
        } finally {
            filters.forEach(session::enableFilter);
        }
    }

    private <T> List<T> asked(String text, Class<T> result, Map<String, Object> gaps,
            UnaryOperator<TypedQuery<T>> part) {
        var query = entities.createQuery(text, result);
        where.fill(query);
        IntStream.range(0, places.size()).forEach(place -> query.setParameter("place" + place, places.get(place)));
        gaps.forEach(query::setParameter);
        return part.apply(query).getResultList();
    }
}
