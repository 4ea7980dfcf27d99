package io.kewei.platform.scope;

import io.kewei.platform.Conditions;
import io.kewei.platform.Sorting;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/**
 * A list of records as a query of the database.
 *
 * @param <R> a line of the list
 */
public final class ScopedQuery<R> implements ScopedList<R> {

    /**
     * So few places' records are read place by place. A database that is asked for "one of these places" in an order reads
     * the records of all places and leaves most out, or sorts all of these places. With more places, as of a region, the
     * first costs less than many beginnings.
     */
    private static final int FEW = 12;

    /** A condition that looks at other records. */
    private static final Pattern INNER = Pattern.compile("\\b(exists|in|any|all) *\\( *(select|from)\\b");

    private final Shape<R> shape;
    private final EntityManager entities;
    private final Conditions where;
    private final Sort sort;

    /**
     * What of a query is the same for all filters and orders.
     *
     * @param select what makes a line, from {@code new} on
     * @param entity the records and their alias, {@code Ticket t}
     * @param joins  what else a line shows, a condition asks or an order needs; left joins with aliases, none of which
     *               changes which records there are
     */
    public record Shape<R>(Area area, Class<R> row, String select, String entity, String joins) {

        private static final Pattern JOINED = Pattern.compile("\\bjoin \\w+ (\\w+)\\b");

        private String alias() {
            return entity.substring(entity.indexOf(' ') + 1);
        }

        private String id() {
            return alias() + ".id.value";
        }

        private String place() {
            return alias() + ".branch";
        }

        /** All of it. */
        String from() {
            return " from " + entity + " " + joins;
        }

        /** With the joins only where they are asked: not every database finds out by itself that they change nothing. */
        String from(String asked) {
            return isJoined(asked) ? from() : " from " + entity;
        }

        boolean isJoined(String asked) {
            return JOINED.matcher(joins).results()
                    .anyMatch(join -> Pattern.compile("\\b" + join.group(1) + "\\.").matcher(asked).find());
        }
    }

    /** @param sort in paths of the query */
    public ScopedQuery(Shape<R> shape, EntityManager entities, Conditions where, Sort sort) {
        this.shape = shape;
        this.entities = entities;
        this.where = where;
        this.sort = sort;
    }

    @Override
    public Area area() {
        return shape.area();
    }

    @Override
    public int far() {
        return namedPlaces().size() > 1 ? 0 : FAR;
    }

    @Override
    public List<UUID> keys(@Nullable Set<UUID> among, int from, int size) {
        var where = among(among);
        var order = Sorting.clause(sort);
        return query("select " + shape.id() + shape.from(where.text() + order) + where.text() + order, UUID.class, where)
                .setFirstResult(from).setMaxResults(size).getResultList();
    }

    /** Of few places the first ids of each, which the database puts in order together, in its own collation. */
    @Override
    public List<UUID> stretch(int from, int size) {
        var places = namedPlaces();
        if (places.isEmpty()) {
            return keys(null, from, size);
        }
        var order = Sorting.clause(sort);
        var text = places.size() == 1 ? "select " + shape.id() + here(0) + order : together(places.size());
        var filling = where.and();
        IntStream.range(0, places.size()).forEach(place -> filling.put("place" + place, places.get(place)));
        if (places.size() > 1) {
            filling.put("upTo", from + size);
        }
        return planned(text, () -> query(text, UUID.class, filling).setFirstResult(from).setMaxResults(size).getResultList());
    }

    private String together(int places) {
        var keys = sort.stream().map(Sort.Order::getProperty).toList();
        var select = IntStream.range(0, keys.size()).mapToObj(key -> ", " + keys.get(key) + " as key" + key)
                .collect(Collectors.joining("", "select " + shape.id() + " as id", ""));
        var few = IntStream.range(0, places).mapToObj(place -> select + here(place) + Sorting.clause(sort) + " limit :upTo")
                .collect(Collectors.joining(" union all "));
        var order = Sort.by(sort.stream()
                .map(one -> one.withProperty("few.key" + keys.indexOf(one.getProperty()))).toList());
        return "with Few as (" + few + ") select few.id from Few few" + Sorting.clause(order);
    }

    private String here(int place) {
        var here = where.and();
        here.add(shape.place() + " = :place" + place);
        return shape.from(here.text() + Sorting.clause(sort)) + here.text();
    }

    /**
     * Asks without Hibernate's filters, under which it keeps no plan of a query and translates it each time. Only for ids of
     * records of the user's own places, which the filters would let through; whoever reads these records does so under them.
     * Not where other records are asked something too, nor where changes may be written, and listeners look at them, before.
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

    /**
     * Words before what a count is grouped by: the place, if the records are those of some places. An index that begins with
     * it is then read as it stands; by anything else alone the database would sort what it counts. Empty for all records.
     */
    public String placeBefore() {
        return Scopes.of(area()) instanceof Scope.Everything ? "" : shape.place() + ", ";
    }

    /** The places whose records these are, if the user sees them for no other reason, in an order, and they are few. */
    private List<BranchId> namedPlaces() {
        if (sort.isUnsorted()) {
            return List.of();
        }
        var chosen = where.chosen(shape.place()).stream().map(BranchId.class::cast);
        var places = switch (Scopes.of(area())) {
            case Scope.Everything all -> chosen.toList();
            case Scope.Part part when !part.people().isEmpty() || !part.records().isEmpty() -> List.<BranchId>of();
            case Scope.Part part when where.chosen(shape.place()).isEmpty() -> List.copyOf(part.places());
            case Scope.Part part -> chosen.filter(part.places()::contains).toList();
        };
        return places.size() <= FEW ? places : List.of();
    }

    @Override
    public List<R> rows(@Nullable Set<UUID> among, int from, int size) {
        var where = among(among);
        var order = Sorting.clause(sort);
        return query("select " + shape.select() + shape.from() + where.text() + order, shape.row(), where)
                .setFirstResult(from).setMaxResults(size).getResultList();
    }

    @Override
    public long count() {
        return query("select count(*)" + shape.from(where.text()) + where.text(), Long.class, where).getSingleResult();
    }

    /**
     * Something else about the same records, such as their number by kind.
     *
     * @param select what is asked, {@code select} included
     * @param group  by what, {@code group by} included
     * @param among  only some of the records; null for all
     */
    public <T> List<T> ask(String select, String group, Class<T> result, @Nullable Set<UUID> among) {
        var where = among(among);
        return query(select + shape.from(where.text()) + where.text() + group, result, where).getResultList();
    }

    private Conditions among(@Nullable Set<UUID> some) {
        if (some == null) {
            return where;
        }
        var narrowed = where.and();
        narrowed.add(shape.id() + " in :among", "among", some); // none means none
        return narrowed;
    }

    private <T> TypedQuery<T> query(String text, Class<T> result, Conditions where) {
        var query = entities.createQuery(text, result);
        where.fill(query);
        return query;
    }
}
