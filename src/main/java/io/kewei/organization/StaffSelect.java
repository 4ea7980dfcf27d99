package io.kewei.organization;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;

/** The administrators' filter of staff as a query. */
final class StaffSelect {

    static final String ROW = """
            select new io.kewei.organization.StaffLine(
                s.id, s.version, s.login, s.name, s.branch, b.name, d.name, u.name, s.phone, s.quickResponse, s.leftOn)
            from Staff s join BranchEntry b on b.id = s.branch
                left join Department d on d.id = s.department left join StaffEntry u on u.id = s.superior
            """;

    private final EntityManager entities;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    StaffSelect(EntityManager entities, StaffFilter filter) {
        this.entities = entities;
        conditions.add(filter.left() ? "s.active = false" : "s.active = true");
        if (!filter.text().isBlank()) {
            conditions.add("(s.name like concat('%', :text, '%') or s.login like concat(:text, '%')"
                    + " or s.phone like concat(:text, '%'))");
            values.put("text", filter.text());
        }
        in("s.branch in :places", "places", filter.places());
        in("exists (select 1 from s.posts p where p.job in :jobs)", "jobs", filter.jobs());
        if (filter.quickResponse()) {
            conditions.add("s.quickResponse = true");
        }
    }

    private void in(String condition, String name, Set<?> chosen) {
        if (!chosen.isEmpty()) {
            conditions.add(condition);
            values.put(name, chosen);
        }
    }

    List<StaffLine> rows(Pageable page) {
        var order = page.getSort().stream().map(one -> one.getProperty() + (one.isAscending() ? "" : " desc"))
                .collect(Collectors.joining(", ", " order by ", ""));
        var query = entities.createQuery(ROW + where() + order, StaffLine.class);
        values.forEach(query::setParameter);
        return query.setFirstResult(Math.toIntExact(page.getOffset())).setMaxResults(page.getPageSize()).getResultList();
    }

    long count() {
        var query = entities.createQuery("select count(s) from Staff s" + where(), Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private String where() {
        return " where " + String.join(" and ", conditions);
    }
}
