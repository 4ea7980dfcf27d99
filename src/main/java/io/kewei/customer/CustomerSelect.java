package io.kewei.customer;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** A filter without search words as a query of the database. */
final class CustomerSelect {

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

    CustomerSelect(EntityManager entities, CustomerFilter filter) {
        this.entities = entities;
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

    List<CustomerRow> rows(Pageable page) {
        var query = entities.createQuery(ROW + where() + order(page.getSort()), CustomerRow.class);
        values.forEach(query::setParameter);
        return query.setFirstResult(Math.toIntExact(page.getOffset())).setMaxResults(page.getPageSize())
                .getResultList();
    }

    /** How many; without the joins, which change nothing in the number. */
    long count() {
        var query = entities.createQuery("select count(c) from Customer c" + where(), Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String order(Sort sort) {
        return sort.stream().map(order -> order.getProperty() + (order.isAscending() ? "" : " desc"))
                .collect(Collectors.joining(", ", " order by ", ""));
    }
}
