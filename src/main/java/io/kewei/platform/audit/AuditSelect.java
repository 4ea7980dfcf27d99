package io.kewei.platform.audit;

import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.data.domain.Pageable;

/** A filter as a query of the database; newest first. */
final class AuditSelect {

    /** A number such as {@code KH-260305-0001}, or its beginning: looked for in the index, which begins with it. */
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]{2}-?\\d[\\w-]*");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    AuditSelect(AuditFilter filter, ZoneId zone) {
        in("e.kind in :kinds", "kinds", filter.kinds());
        in("e.actor in :people", "people", filter.people());
        in("(e.branch in :branches or e.actorBranch in :branches)", "branches", filter.branches());
        if (filter.from() != null) {
            add("e.at >= :from", "from", filter.from().atStartOfDay(zone).toInstant());
        }
        if (filter.to() != null) {
            add("e.at < :to", "to", filter.to().plusDays(1).atStartOfDay(zone).toInstant());
        }
        text(filter.text());
    }

    private void text(String text) {
        var escaped = text.replaceAll("([\\\\%_])", "\\\\$1");
        if (NUMBER.matcher(text).matches()) {
            add("e.label like :text", "text", escaped + "%");
        } else if (!text.isEmpty()) {
            add("(e.label like :text or e.actorName like :text or e.actorLogin like :text)",
                    "text", "%" + escaped + "%");
        }
    }

    private void in(String condition, String name, Set<?> chosen) {
        if (!chosen.isEmpty()) {
            add(condition, name, chosen);
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    List<AuditEntry> lines(EntityManager entities, Pageable page) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = entities.createQuery("select e from AuditEntry e" + where + " order by e.at desc, e.id desc",
                AuditEntry.class);
        values.forEach(query::setParameter);
        return query.setFirstResult(Math.toIntExact(page.getOffset())).setMaxResults(page.getPageSize())
                .getResultList();
    }
}
