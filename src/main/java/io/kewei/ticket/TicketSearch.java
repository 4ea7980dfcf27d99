package io.kewei.ticket;

import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.Conditions;
import io.kewei.platform.Sorting;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.Ladders;
import io.kewei.platform.scope.ScopedQuery;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Finds tickets in the database: by a filter without words, or by the ids that the index has found. */
@Component
class TicketSearch {

    private static final String ROW = """
            new io.kewei.ticket.TicketRow(t.id, t.version, t.number, t.subject, t.customer, coalesce(c.name, ''),
                t.type, t.category, t.priority, t.state, t.branch, t.handler, t.handlerName, t.openedAt,
                t.deadline.dueAt, t.deadline.heldAt, t.deadline.resolvedAt, t.closedAt, t.deadline.inTime)
            """;
    /** Left: who may see the ticket but not the customer still sees the ticket. */
    private static final String JOINS = "left join CustomerEntry c on c.id = t.customer";

    static final ScopedQuery.Shape<TicketRow> SHAPE =
            new ScopedQuery.Shape<>(Area.TICKET, TicketRow.class, ROW, "Ticket t", JOINS);

    /** What only waits for the customer's word has no due time any more. */
    private static final Sort SOLVED_LAST = Sort.by("t.phase", "t.deadline.dueAt", "t.id");

    private static final Map<String, String> SORT_PATHS = Map.ofEntries(
            Map.entry("number", "t.number"), Map.entry("subject", "t.subject"), Map.entry("customer", "c.sortKey"),
            Map.entry("type", "t.type"), Map.entry("priority", "t.priority"), Map.entry("state", "t.state"),
            Map.entry("handler", "t.handlerName"), Map.entry("openedAt", "t.openedAt"),
            Map.entry("dueAt", "t.deadline.dueAt"), Map.entry("resolvedAt", "t.deadline.resolvedAt"), Map.entry("closedAt", "t.closedAt"));

    /** So many found tickets, the newest, can be sorted by something that the index does not know. */
    private static final int SORTED_MAX = 2000;

    private final EntityManager entities;
    private final Ladders ladders;
    private final TicketIndex index;
    private final OpenLine line;
    private final OrganizationQueries organization;
    private final ZoneId zone;

    TicketSearch(EntityManager entities, Ladders ladders, TicketIndex index, OpenLine line,
            OrganizationQueries organization, ZoneId zone) {
        this.entities = entities;
        this.ladders = ladders;
        this.index = index;
        this.line = line;
        this.organization = organization;
        this.zone = zone;
    }

    /** One page of the tickets that the filter lets through. */
    List<TicketRow> rows(TicketFilter filter, Pageable page, Instant now) {
        if (filter.hasWords() && TicketIndex.sorts(page.getSort())) {
            return rows(index.find(filter, now, page));
        }
        var initial = filter.undone() || filter.overdue() ? SOLVED_LAST
                : Sort.by(Sort.Direction.DESC, "t.openedAt", "t.id");
        var sorted = Sorting.of(page, SORT_PATHS, initial);
        var from = Math.toIntExact(sorted.getOffset());
        if (!filter.hasWords()) {
            return new ScopedQuery<>(SHAPE, entities, ladders.forRows(page), conditions(filter, now), sorted.getSort())
                    .page(from, sorted.getPageSize());
        }
        var found = index.newest(filter, now, SORTED_MAX).stream().map(TicketId::value).collect(Collectors.toSet());
        return list(new Conditions(), sorted.getSort()).rows(found, from, sorted.getPageSize());
    }

    /** The tickets that fulfil some conditions; the sort in paths of the query. */
    ScopedQuery<TicketRow> list(Conditions where, Sort sort) {
        return new ScopedQuery<>(SHAPE, entities, where, sort);
    }

    /** How many tickets the filter lets through; {@code most} stands for so many and for any more. */
    long count(TicketFilter filter, int most, Instant now) {
        return filter.hasWords() ? index.count(filter, now, most) : line.count(filter, now)
                .map(all -> Math.min(most, all)).orElseGet(() -> counted(filter, now).total(most));
    }

    /** How many tickets the filter lets through. */
    long count(TicketFilter filter, Instant now) {
        return filter.hasWords() ? index.count(filter, now)
                : line.count(filter, now).orElseGet(() -> counted(filter, now).total());
    }

    private ScopedQuery<TicketRow> counted(TicketFilter filter, Instant now) {
        return list(conditions(filter, now), Sort.unsorted());
    }

    Optional<TicketPage> page(TicketId id) {
        return entities.createQuery("select new io.kewei.ticket.TicketPage(" + ROW + """
                , t.channel, t.urgency, t.description, t.contact, t.phone, t.expectedAt, coalesce(b.name, ''),
                t.groupName, t.source, coalesce(t.externalNumber, ''), t.deadline.holdReason, t.reassignments,
                t.reopens) from Ticket t\s""" + JOINS + " left join BranchEntry b on b.id = t.branch where t.id = :id",
                TicketPage.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** The tickets with these ids that the user may see, in the same order. */
    List<TicketRow> rows(List<TicketId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var rows = entities.createQuery("select " + ROW + " from Ticket t " + JOINS + " where t.id in :ids",
                TicketRow.class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(TicketRow::id, row -> row));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** What a filter asks for besides its words. */
    Conditions conditions(TicketFilter filter, Instant now) {
        var where = new Conditions();
        states(where, filter.states());
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
            where.add("t.phase = 0 and t.deadline.dueAt < :now and t.deadline.dueAt < coalesce(t.deadline.heldAt, :now)");
            where.now("now", now);
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

    /** The sets that are asked for most are a phase, by which indexes are kept. */
    private static void states(Conditions where, Set<TicketState> some) {
        if (some.equals(TicketState.UNSOLVED)) {
            where.add("t.phase = 0");
        } else if (some.equals(TicketState.OPEN)) {
            where.add("t.phase < 2");
        } else {
            where.in("t.state", some);
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
            where.now("lateAt", now);
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
