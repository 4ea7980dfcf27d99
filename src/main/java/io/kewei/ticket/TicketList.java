package io.kewei.ticket;

import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.ScopedList;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** The tickets that fulfil some conditions, in an order. */
final class TicketList implements ScopedList<TicketRow> {

    private final EntityManager entities;
    private final Conditions where;
    private final String order;

    /** @param sort in paths of the query */
    TicketList(EntityManager entities, Conditions where, Sort sort) {
        this.entities = entities;
        this.where = where;
        this.order = sort.isUnsorted() ? "" : sort.stream()
                .map(one -> one.getProperty() + (one.isAscending() ? " asc" : " desc"))
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    @Override
    public Area area() {
        return Area.TICKET;
    }

    @Override
    public List<UUID> keys(@Nullable Set<UUID> among, int from, int size) {
        return read("select t.id.value" + from(where, order), UUID.class, among, from, size);
    }

    @Override
    public List<TicketRow> rows(@Nullable Set<UUID> among, int from, int size) {
        return read("select " + TicketSearch.ROW + TicketSearch.FROM, TicketRow.class, among, from, size);
    }

    @Override
    public long count() {
        var query = entities.createQuery("select count(*)" + from(where, "") + where.text(), Long.class);
        where.fill(query);
        return query.getSingleResult();
    }

    /** What has to be read to decide and to sort: not every database finds out by itself that a join changes nothing. */
    static String from(Conditions where, String order) {
        return where.text().contains(" c.") || order.contains(" c.") ? TicketSearch.FROM : " from Ticket t";
    }

    /** The same conditions, for some tickets only. */
    static Conditions among(Conditions where, Set<UUID> some) {
        var narrowed = where.and();
        narrowed.in("t.id.value", some);
        return narrowed;
    }

    private <T> List<T> read(String select, Class<T> result, @Nullable Set<UUID> among, int from, int size) {
        var some = among == null ? where : among(where, among);
        TypedQuery<T> query = entities.createQuery(select + some.text() + order, result);
        some.fill(query);
        return query.setFirstResult(from).setMaxResults(size).getResultList();
    }
}
