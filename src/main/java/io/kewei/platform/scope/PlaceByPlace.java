package io.kewei.platform.scope;

import io.kewei.platform.Conditions;
import io.kewei.platform.Sorting;
import io.kewei.platform.scope.ScopedQuery.Shape;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.springframework.data.domain.Sort;

/**
 * Reads ids of a few places' records in an order: the first of each place, which the database puts in order together,
 * in its own collation. Asked for "one of these places" in an order it would read the records of all places and leave
 * most out, or sort all of these places.
 */
final class PlaceByPlace {

    /** With more places, as of a region, leaving most out costs less than many beginnings. */
    private static final int FEW = 12;

    /** A condition that looks at other records. */
    private static final Pattern INNER = Pattern.compile("\\b(exists|in|any|all) *\\( *(select|from)\\b");

    private final Shape<?> shape;
    private final EntityManager entities;
    private final Conditions where;
    private final Sort sort;
    private final String order;
    private final List<BranchId> places;

    private PlaceByPlace(Shape<?> shape, EntityManager entities, Conditions where, Sort sort, List<BranchId> places) {
        this.shape = shape;
        this.entities = entities;
        this.where = where;
        this.sort = sort;
        this.order = Sorting.clause(sort);
        this.places = places;
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
        var text = isTogether() ? together() : "select " + shape.id() + here(0) + order;
        return planned(text, () -> {
            var query = entities.createQuery(text, UUID.class);
            where.fill(query);
            IntStream.range(0, places.size()).forEach(place -> query.setParameter("place" + place, places.get(place)));
            if (isTogether()) {
                query.setParameter("upTo", from + size);
            }
            return query.setFirstResult(from).setMaxResults(size).getResultList();
        });
    }

    private String together() {
        var keys = sort.stream().map(Sort.Order::getProperty).toList();
        var select = IntStream.range(0, keys.size()).mapToObj(key -> ", " + keys.get(key) + " as key" + key)
                .collect(Collectors.joining("", "select " + shape.id() + " as id", ""));
        var few = IntStream.range(0, places.size()).mapToObj(place -> select + here(place) + order + " limit :upTo")
                .collect(Collectors.joining(" union all "));
        var ofKeys = Sort.by(sort.stream()
                .map(one -> one.withProperty("few.key" + keys.indexOf(one.getProperty()))).toList());
        return "with Few as (" + few + ") select few.id from Few few" + Sorting.clause(ofKeys);
    }

    private String here(int place) {
        var here = where.and();
        here.add(shape.place() + " = :place" + place);
        return shape.from(here.text() + order) + here.text();
    }

    /**
     * Asks without Hibernate's filters, under which it keeps no plan of a query and translates it each time (decision
     * 0035). The places are the user's own, so the filters would let through what is found; whoever reads these records
     * does so under them. Not where other records are asked something too, nor where changes may be written before, and
     * listeners look at them.
     */
    private <T> T planned(String text, Supplier<T> query) {
        var session = entities.unwrap(Session.class);
        if (shape.isJoined(text) || INNER.matcher(text).find() || session.getHibernateFlushMode() != FlushMode.MANUAL) {
            return query.get();
        }
        var filters = session.getSessionFactory().getDefinedFilterNames();
        filters.forEach(session::disableFilter);
        try {
            return query.get();
        } finally {
            filters.forEach(session::enableFilter);
        }
    }
}
