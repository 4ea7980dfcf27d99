package io.kewei.ticket;

import io.kewei.platform.search.Hits;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchQuery;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Asks the index which tickets a filter with words lets through, within the user's scope. */
@Component
class TicketIndex {

    /** The keys that lists sort by; the customer's name is not among them, as no ticket holds it. */
    private static final Map<String, String> SORT_FIELDS = Map.ofEntries(
            Map.entry("number", TicketDocument.NUMBER), Map.entry("subject", TicketDocument.SUBJECT),
            Map.entry("type", TicketDocument.TYPE), Map.entry("priority", TicketDocument.PRIORITY),
            Map.entry("state", TicketDocument.STATE), Map.entry("phase", TicketDocument.PHASE),
            Map.entry("handler", TicketDocument.HANDLER_NAME), Map.entry("openedAt", TicketDocument.OPENED),
            Map.entry("dueAt", TicketDocument.DUE), Map.entry("resolvedAt", TicketDocument.RESOLVED),
            Map.entry("closedAt", TicketDocument.CLOSED));

    private static final Function<SearchPredicateFactory, SearchPredicate> NONE =
            predicates -> predicates.matchAll().toPredicate();

    /** What only waits for the customer's word has no due time any more. */
    private static final Sort SOLVED_LAST = Sort.by("phase", "dueAt");
    private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "openedAt");
    /** The index puts all that it finds in order: with the first letter of a number, millions for a page of the newest. */
    private static final Duration RECENT = Duration.ofDays(31);
    private static final Sort DUE_NEXT = Sort.by("dueAt");
    private static final Sort CLOSED_LAST = Sort.by(Sort.Direction.DESC, "closedAt");

    private final EntityManager entities;
    private final TicketClauses clauses;

    TicketIndex(EntityManager entities, TicketClauses clauses) {
        this.entities = entities;
        this.clauses = clauses;
    }

    /** Whether the index can put tickets into this order. */
    static boolean sorts(Sort sort) {
        return sort.stream().allMatch(order -> SORT_FIELDS.containsKey(order.getProperty()));
    }

    /** Which tickets fit, in the order asked for; without one open ones by due time, others the newest first. */
    List<TicketId> find(TicketFilter filter, Instant now, Pageable page) {
        var sort = page.getSortOr(filter.undone() || filter.overdue() ? SOLVED_LAST : NEWEST);
        if (sort.equals(NEWEST)) {
            var recent = page(filter, now, predicates -> TicketClauses.since(predicates, TicketDocument.OPENED,
                    now.minus(RECENT)), sort, page);
            if (recent.size() == page.getPageSize()) {
                return recent;
            }
        }
        return page(filter, now, NONE, sort, page);
    }

    private List<TicketId> page(TicketFilter filter, Instant now,
            Function<SearchPredicateFactory, SearchPredicate> more, Sort sort, Pageable page) {
        return query(filter, now, more, sorts -> order(sorts, sort))
                .fetchHits(Math.toIntExact(page.getOffset()), page.getPageSize());
    }

    /** The newest of those that fit. */
    List<TicketId> newest(TicketFilter filter, Instant now, int most) {
        return query(filter, now, NONE, sorts -> order(sorts, NEWEST)).fetchHits(most);
    }

    /** How many tickets fit. */
    long count(TicketFilter filter, Instant now) {
        return query(filter, now, NONE, SearchSortFactory::indexOrder).fetchTotalHitCount();
    }

    /** As {@link #count(TicketFilter, Instant)}, but {@code most} stands for so many and for any more. */
    long count(TicketFilter filter, Instant now, int most) {
        return Hits.count(query(filter, now, NONE, SearchSortFactory::indexOrder), most);
    }

    /** The first cards of a column of the board: due next, of closed ones those closed last. */
    List<TicketId> column(TicketFilter filter, TicketState state, Instant now, Instant lately, int cards) {
        return query(filter, now, predicates -> column(predicates, state, lately),
                sorts -> order(sorts, state == TicketState.CLOSED ? CLOSED_LAST : DUE_NEXT)).fetchHits(cards);
    }

    /** How full each column of the board is; columns without tickets are left out. */
    List<ColumnCount> columns(TicketFilter filter, Instant now, Instant lately) {
        var counts = AggregationKey.<Map<String, Long>>of("counts");
        var oldest = AggregationKey.<Map<String, Long>>of("oldest");
        var result = Search.session(entities).search(Ticket.class).select(select -> select.id(TicketId.class))
                .where(predicates -> clauses.of(predicates, filter, now).filter(line(predicates, lately)))
                .aggregation(counts, of -> of.terms().field(TicketDocument.STATE, String.class))
                .aggregation(oldest, of -> of.terms().field(TicketDocument.STATE, String.class)
                        .value(of.min().field(TicketDocument.OPENED, Long.class)))
                .fetch(0);
        var since = result.aggregation(oldest);
        return result.aggregation(counts).entrySet().stream().map(one -> new ColumnCount(
                TicketState.valueOf(one.getKey()), one.getValue(),
                TicketDocument.moment(since.get(one.getKey())))).toList();
    }

    private SearchQuery<TicketId> query(TicketFilter filter, Instant now,
            Function<SearchPredicateFactory, SearchPredicate> more,
            Function<SearchSortFactory, SortFinalStep> order) {
        return Search.session(entities).search(Ticket.class).select(select -> select.id(TicketId.class))
                .where(predicates -> clauses.of(predicates, filter, now).filter(more.apply(predicates)))
                .sort(sorts -> order.apply(sorts)).toQuery();
    }

    private static SearchPredicate line(SearchPredicateFactory predicates, Instant lately) {
        var line = predicates.bool();
        TicketBoard.COLUMNS.forEach(state -> line.should(column(predicates, state, lately)));
        return line.toPredicate();
    }

    private static SearchPredicate column(SearchPredicateFactory predicates, TicketState state, Instant lately) {
        var column = predicates.bool()
                .filter(predicates.match().field(TicketDocument.STATE).matching(state.name()));
        return state != TicketState.CLOSED ? column.toPredicate()
                : column.filter(TicketClauses.since(predicates, TicketDocument.CLOSED, lately)).toPredicate();
    }

    /** What is not there yet comes first, as in the database; ties by number, in the direction of the last key. */
    private static SortFinalStep order(SearchSortFactory sorts, Sort sort) {
        var orders = sorts.composite();
        var last = Sort.Direction.ASC;
        for (var order : sort) {
            last = order.getDirection();
            orders.add(by(sorts, order.getProperty(), last));
        }
        return orders.add(by(sorts, "number", last));
    }

    private static SortFinalStep by(SearchSortFactory sorts, String key, Sort.Direction direction) {
        var field = sorts.field(SORT_FIELDS.get(key));
        return direction.isAscending() ? field.asc().missing().first() : field.desc().missing().last();
    }
}
