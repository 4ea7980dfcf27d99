package io.kewei.organization;

import io.kewei.platform.Conditions;
import io.kewei.platform.Sorting;
import jakarta.persistence.EntityManager;
import java.util.List;
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
    private final Conditions where = new Conditions();

    StaffSelect(EntityManager entities, StaffFilter filter) {
        this.entities = entities;
        where.add(filter.left() ? "s.active = false" : "s.active = true");
        if (!filter.text().isBlank()) {
            where.add("(s.name like concat('%', :text, '%') or s.login like concat(:text, '%')"
                    + " or s.phone like concat(:text, '%'))", "text", filter.text());
        }
        where.in("s.branch", filter.places());
        where.in("exists (select 1 from s.posts p where p.job in :jobs)", "jobs", filter.jobs());
        if (filter.quickResponse()) {
            where.add("s.quickResponse = true");
        }
    }

    List<StaffLine> rows(Pageable page) {
        var query = entities.createQuery(ROW + where.text() + Sorting.clause(page.getSort()), StaffLine.class);
        where.fill(query);
        return query.setFirstResult(Math.toIntExact(page.getOffset())).setMaxResults(page.getPageSize())
                .getResultList();
    }

    long count() {
        var query = entities.createQuery("select count(s) from Staff s" + where.text(), Long.class);
        where.fill(query);
        return query.getSingleResult();
    }
}
