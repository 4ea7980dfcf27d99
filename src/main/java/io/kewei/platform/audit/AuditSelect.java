package io.kewei.platform.audit;

import io.kewei.platform.Conditions;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.data.domain.Pageable;

/** A filter as a query of the database; newest first. */
final class AuditSelect {

    /** A number such as {@code KH-260305-0001}, or its beginning: looked for in the index, which begins with it. */
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]{2}-?\\d[\\w-]*");

    private final Conditions where = new Conditions();

    AuditSelect(AuditFilter filter, ZoneId zone) {
        where.in("e.kind", filter.kinds());
        where.in("e.actor", filter.people());
        where.in("(e.branch in :branches or e.actorBranch in :branches)", "branches", filter.branches());
        if (filter.from() != null) {
            where.add("e.at >= :from", "from", filter.from().atStartOfDay(zone).toInstant());
        }
        if (filter.to() != null) {
            where.add("e.at < :to", "to", filter.to().plusDays(1).atStartOfDay(zone).toInstant());
        }
        text(filter.text());
    }

    private void text(String text) {
        var escaped = text.replaceAll("([\\\\%_])", "\\\\$1");
        if (NUMBER.matcher(text).matches()) {
            where.add("e.label like :text", "text", escaped + "%");
        } else if (!text.isEmpty()) {
            where.add("(e.label like :text or e.actorName like :text or e.actorLogin like :text)",
                    "text", "%" + escaped + "%");
        }
    }

    List<AuditEntry> lines(EntityManager entities, Pageable page) {
        var query = entities.createQuery("select e from AuditEntry e" + where.text() + " order by e.at desc, e.id desc",
                AuditEntry.class);
        where.fill(query);
        return query.setFirstResult(Math.toIntExact(page.getOffset())).setMaxResults(page.getPageSize())
                .getResultList();
    }
}
