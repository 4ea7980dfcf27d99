package io.kewei.platform.scope;

import io.kewei.platform.Conditions;
import io.kewei.platform.Sorting;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/**
 * A list of records as a query of the database.
 *
 * @param <R> a line of the list
 */
public final class ScopedQuery<R> implements ScopedList<R> {

    private final Shape<R> shape;
    private final EntityManager entities;
    private final Ladders ladders;
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

        String id() {
            return alias() + ".id.value";
        }

        /** A path as something that can be compared; ids are in their class. */
        String value(String path) {
            return path.equals(alias() + ".id") ? id() : path;
        }

        String place() {
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
        this(shape, entities, Ladders.NONE, where, sort);
    }

    /**
     * A list that is scrolled.
     *
     * @param sort in paths of the query
     */
    public ScopedQuery(Shape<R> shape, EntityManager entities, Ladders ladders, Conditions where, Sort sort) {
        this.shape = shape;
        this.entities = entities;
        this.ladders = ladders;
        this.where = where;
        this.sort = sort;
    }

    @Override
    public Area area() {
        return shape.area();
    }

    @Override
    public int far() {
        return inOrder().map(IdsInOrder::isTogether).orElse(false) ? 0 : FAR;
    }

    @Override
    public List<UUID> keys(@Nullable Set<UUID> among, int from, int size) {
        var where = among(among);
        var order = Sorting.clause(sort);
        return query("select " + shape.id() + shape.from(where.text() + order) + where.text() + order, UUID.class, where)
                .setFirstResult(from).setMaxResults(size).getResultList();
    }

    @Override
    public List<UUID> stretch(int from, int size) {
        return inOrder().map(ids -> ids.ids(from, size)).orElseGet(() -> keys(null, from, size));
    }

    private Optional<IdsInOrder> inOrder() {
        return IdsInOrder.of(shape, entities, ladders, where, sort);
    }

    /**
     * Words before what a count is grouped by: the place, if the records are those of some places. An index that begins
     * with it is then read as it stands; by anything else alone the database would sort what it counts. Empty for all
     * records.
     */
    public String placeBefore() {
        return Scopes.of(area()) instanceof Scope.Everything ? "" : shape.place() + ", ";
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
