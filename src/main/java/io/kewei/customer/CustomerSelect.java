package io.kewei.customer;

import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.ScopedList;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** A filter without search words as a query of the database. */
final class CustomerSelect implements ScopedList<CustomerRow> {

    /** Left joins: a database that may begin with the few places of a scope sorts all of their customers. */
    private static final String FROM = """
             from Customer c left join BranchEntry b on b.id = c.branch left join StaffEntry s on s.id = c.owner
            """;

    static final String ROW = """
            select new io.kewei.customer.CustomerRow(
                c.id, c.version, c.number, c.name, c.grade, c.status, c.kind, c.industry, c.reach.region,
                c.branch, coalesce(b.name, ''), c.owner, s.name, c.reach.phone, c.reach.address, c.registeredAt, c.changedAt)
            """ + FROM;

    private final EntityManager entities;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String order;

    CustomerSelect(EntityManager entities, CustomerFilter filter, Sort sort) {
        this.entities = entities;
        this.order = order(sort);
        in("c.grade", "grades", filter.grades());
        in("c.status", "statuses", filter.statuses());
        in("c.industry", "industries", filter.industries());
        in("c.branch", "branches", filter.branches());
        in("c.owner", "owners", filter.owners());
        if (filter.statuses().isEmpty()) {
            conditions.add("c.status <> io.kewei.customer.CustomerStatus.DELETED");
        }
        regions(filter.regions().stream().sorted().toList());
    }

    /** Narrows the query to these. */
    void only(List<CustomerId> ids) {
        conditions.add("c.id in :ids");
        values.put("ids", ids);
    }

    private void in(String path, String name, Set<?> chosen) {
        if (!chosen.isEmpty()) {
            conditions.add(path + " in :" + name);
            values.put(name, chosen);
        }
    }

    private void regions(List<String> codes) {
        var places = new ArrayList<String>();
        for (var code : codes) {
            var name = "region" + places.size();
            places.add("c.reach.region like :" + name);
            values.put(name, code + "%");
        }
        if (!places.isEmpty()) {
            conditions.add("(" + String.join(" or ", places) + ")");
        }
    }

    @Override
    public Area area() {
        return Area.CUSTOMER;
    }

    @Override
    public List<UUID> keys(@Nullable Set<UUID> among, int from, int size) {
        var named = order.contains(" b.") || order.contains(" s.");
        return read(query("select c.id.value" + (named ? FROM : " from Customer c"), among, UUID.class), from, size);
    }

    @Override
    public List<CustomerRow> rows(@Nullable Set<UUID> among, int from, int size) {
        return read(query(ROW, among, CustomerRow.class), from, size);
    }

    /** Without the joins, which change nothing in the number. */
    @Override
    public long count() {
        var query = entities.createQuery("select count(c) from Customer c" + where(null), Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, @Nullable Set<UUID> among, Class<T> result) {
        var query = entities.createQuery(select + where(among) + order, result);
        values.forEach(query::setParameter);
        if (among != null) {
            query.setParameter("among", among);
        }
        return query;
    }

    private static <T> List<T> read(TypedQuery<T> query, int from, int size) {
        return query.setFirstResult(from).setMaxResults(size).getResultList();
    }

    private String where(@Nullable Set<UUID> among) {
        var all = new ArrayList<>(conditions);
        if (among != null) {
            all.add("c.id.value in :among");
        }
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    private static String order(Sort sort) {
        return sort.isUnsorted() ? "" : sort.stream().map(order -> order.getProperty() + (order.isAscending() ? "" : " desc"))
                .collect(Collectors.joining(", ", " order by ", ""));
    }
}
