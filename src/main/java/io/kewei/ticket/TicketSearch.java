package io.kewei.ticket;

import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.Conditions;
import io.kewei.platform.Sorting;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.ScopedQuery;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Puts a filter into words of the database. */
@Component
class TicketSearch {

    private static final String ROW = """
            new io.kewei.ticket.TicketRow(t.id, t.version, t.number, t.subject, t.customer, coalesce(c.name, ''),
                t.type, t.category, t.priority, t.state, t.branch, t.handler, t.handlerName, t.openedAt,
                t.deadline.dueAt, t.deadline.heldAt, t.deadline.resolvedAt, t.closedAt, t.deadline.inTime)
            """;
    /** Left: who may see the ticket but not the customer still sees the ticket. */
    private static final String JOINS = "left join CustomerEntry c on c.id = t.customer";

    private static final ScopedQuery.Shape<TicketRow> SHAPE =
            new ScopedQuery.Shape<>(Area.TICKET, TicketRow.class, ROW, "Ticket t", JOINS);

    /** What only waits for the customer's word has no due time any more. */
    private static final Sort SOLVED_LAST = Sort.by("t.phase", "t.deadline.dueAt", "t.id");

    private static final Map<String, String> SORT_PATHS = Map.ofEntries(
            Map.entry("number", "t.number"), Map.entry("subject", "t.subject"), Map.entry("customer", "c.sortKey"),
            Map.entry("type", "t.type"), Map.entry("priority", "t.priority"), Map.entry("state", "t.state"),
            Map.entry("handler", "t.handlerName"), Map.entry("openedAt", "t.openedAt"),
            Map.entry("dueAt", "t.deadline.dueAt"), Map.entry("resolvedAt", "t.deadline.resolvedAt"), Map.entry("closedAt", "t.closedAt"));

    private final EntityManager entities;
    private final OrganizationQueries organization;
    private final ZoneId zone;

    TicketSearch(EntityManager entities, OrganizationQueries organization, ZoneId zone) {
        this.entities = entities;
        this.organization = organization;
        this.zone = zone;
    }

    /** One page of the tickets that the filter lets through. */
    List<TicketRow> rows(TicketFilter filter, Pageable page, Instant now) {
        var initial = filter.undone() || filter.overdue() ? SOLVED_LAST
                : Sort.by(Sort.Direction.DESC, "t.openedAt", "t.id");
        var sorted = Sorting.of(page, SORT_PATHS, initial);
        return list(conditions(filter, now), sorted.getSort())
                .page(Math.toIntExact(sorted.getOffset()), sorted.getPageSize());
    }

    /** The tickets that fulfil some conditions; the sort in paths of the query. */
    ScopedQuery<TicketRow> list(Conditions where, Sort sort) {
        return new ScopedQuery<>(SHAPE, entities, where, sort);
    }

    Optional<TicketPage> page(TicketId id) {
        return entities.createQuery("select new io.kewei.ticket.TicketPage(" + ROW + """
                , t.channel, t.urgency, t.description, t.contact, t.phone, t.expectedAt, coalesce(b.name, ''),
                t.groupName, t.source, coalesce(t.externalNumber, ''), t.deadline.holdReason, t.reassignments,
                t.reopens) from Ticket t\s""" + JOINS + " left join BranchEntry b on b.id = t.branch where t.id = :id",
                TicketPage.class).setParameter("id", id).getResultStream().findFirst();
    }

    Conditions conditions(TicketFilter filter, Instant now) {
        var where = new Conditions();
        words(where, filter.text());
        where.in("t.state", filter.states());
        where.in("t.priority", filter.priorities());
        where.in("t.type", filter.types());
        where.in("t.category", filter.categories());
        where.in("t.branch", organization.withAllBelow(filter.branches()));
        where.in("t.handler", filter.handlers());
        where.when("t.customer = :customer", "customer", filter.customer());
        if (filter.undone()) {
            where.add("t.phase < 2");
        }
        if (filter.overdue()) {
            where.add("t.phase = 0 and t.deadline.dueAt < :now and t.deadline.dueAt < coalesce(t.deadline.heldAt, :now)",
                    "now", now);
        }
        where.when("t.openedAt >= :from", "from", start(filter.from()));
        where.when("t.openedAt < :to", "to", start(filter.to()));
        where.when("t.closedAt >= :closedFrom", "closedFrom", start(filter.closedFrom()));
        where.when("t.closedAt < :closedTo", "closedTo", start(filter.closedTo()));
        if (filter.openAt() != null) {
            where.when("t.openedAt < :dayEnd and (t.closedAt is null or t.closedAt >= :dayEnd)", "dayEnd",
                    start(filter.openAt().plusDays(1)));
        }
        where.when("t.deadline.dueAt < :dueTo", "dueTo", start(filter.dueTo()));
        if (!filter.handlerName().isEmpty()) {
            where.add("t.handler is null and t.handlerName = :handlerName", "handlerName", filter.handlerName());
        }
        verdict(where, filter.inTime(), now);
        reassigned(where, filter.reassigned());
        return where;
    }

    private static void words(Conditions where, String text) {
        if (!text.isBlank()) {
            var pattern = "%" + text.strip().replaceAll("([!%_])", "!$1") + "%";
            where.add("(t.number like :words escape '!' or t.subject like :words escape '!'"
                    + " or t.description like :words escape '!' or c.name like :words escape '!'"
                    + " or t.externalNumber like :words escape '!')", "words", pattern);
        }
    }

    /** An open ticket that is past its due time counts as missed. */
    private static void verdict(Conditions where, @Nullable Boolean inTime, Instant now) {
        if (Boolean.TRUE.equals(inTime)) {
            where.add("t.deadline.inTime = :inTime", "inTime", true);
        } else if (Boolean.FALSE.equals(inTime)) {
            where.add("(t.deadline.inTime = :inTime or t.deadline.inTime is null and t.state in :late"
                    + " and t.deadline.dueAt < coalesce(t.deadline.heldAt, :lateAt))", "inTime", false);
            where.put("late", TicketState.UNSOLVED);
            where.put("lateAt", now);
        }
    }

    private static void reassigned(Conditions where, String times) {
        if (!times.isEmpty()) {
            var least = times.endsWith("+");
            where.add("t.reassignments " + (least ? ">=" : "=") + " :reassigned", "reassigned",
                    Integer.valueOf(times.replace("+", "")));
        }
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
