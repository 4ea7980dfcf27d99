package io.kewei.ticket;

import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerNames;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.search.Kinds;
import io.kewei.platform.search.SearchScope;
import io.kewei.platform.search.SearchTerms;
import io.kewei.platform.search.SearchText;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a filter into words of the index, as {@link TicketSearch} puts it into words of the database. */
@Component
class TicketClauses {

    /** Of what somebody pastes into the search field so many words are looked for. */
    private static final int WORDS_MAX = 12;

    private final CustomerNames names;
    private final OrganizationQueries organization;
    private final ZoneId zone;

    TicketClauses(CustomerNames names, OrganizationQueries organization, ZoneId zone) {
        this.names = names;
        this.organization = organization;
        this.zone = zone;
    }

    /** What of the index the user may see and the filter lets through; without any word nothing. */
    BooleanPredicateClausesStep<?, ?> of(SearchPredicateFactory predicates, TicketFilter filter, Instant now) {
        var all = predicates.bool();
        all.filter(SearchScope.clause(predicates, Scopes.of(Area.TICKET), TicketDocument.BRANCH, TicketDocument.HANDLER,
                TicketId::new));
        var words = SearchText.words(filter.text());
        words.stream().limit(WORDS_MAX).forEach(word -> all.filter(word(predicates, word)));
        if (words.isEmpty()) {
            all.filter(predicates.matchNone());
        }
        var kinds = new Kinds(predicates, all);
        kinds.any(TicketDocument.STATE, filter.states(), Enum::name);
        kinds.any(TicketDocument.PRIORITY, filter.priorities(), Enum::name);
        kinds.any(TicketDocument.TYPE, filter.types(), Enum::name);
        kinds.any(TicketDocument.CATEGORY, filter.categories(), SearchTerms::normal);
        kinds.any(TicketDocument.BRANCH, organization.withAllBelow(filter.branches()), TicketClauses::text);
        kinds.any(TicketDocument.HANDLER, filter.handlers(), TicketClauses::text);
        if (filter.customer() != null) {
            all.filter(predicates.match().field(TicketDocument.CUSTOMER).matching(text(filter.customer())));
        }
        if (!filter.handlerName().isEmpty()) {
            all.filter(predicates.match().field(TicketDocument.OUTSIDER)
                    .matching(SearchTerms.normal(filter.handlerName())));
        }
        times(predicates, all, filter, now);
        verdict(predicates, all, filter.inTime(), now);
        reassigned(predicates, all, filter.reassigned());
        return all;
    }

    private SearchPredicate word(SearchPredicateFactory predicates, String word) {
        var found = predicates.bool().should(TicketDocument.TEXT.clause(predicates, word));
        SearchTerms.words(word).forEach(number -> found.should(TicketDocument.NUMBERS.clause(predicates, number)));
        var customers = names.matching(word);
        if (!customers.isEmpty()) {
            found.should(predicates.terms().field(TicketDocument.CUSTOMER)
                    .matchingAny(customers.stream().map(TicketClauses::text).toList()));
        }
        return found.toPredicate();
    }

    private void times(SearchPredicateFactory predicates, BooleanPredicateClausesStep<?, ?> all, TicketFilter filter,
            Instant now) {
        if (filter.undone()) {
            all.filter(predicates.range().field(TicketDocument.PHASE).lessThan(TicketDocument.OVER));
        }
        if (filter.overdue()) {
            all.filter(before(predicates, TicketDocument.LATE, now));
        }
        between(predicates, all, TicketDocument.OPENED, filter.from(), filter.to());
        between(predicates, all, TicketDocument.CLOSED, filter.closedFrom(), filter.closedTo());
        between(predicates, all, TicketDocument.DUE, null, filter.dueTo());
        if (filter.openAt() != null) {
            var end = start(filter.openAt().plusDays(1));
            all.filter(before(predicates, TicketDocument.OPENED, end));
            all.mustNot(before(predicates, TicketDocument.CLOSED, end));
        }
    }

    private void between(SearchPredicateFactory predicates, BooleanPredicateClausesStep<?, ?> all, String field,
            @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            all.filter(since(predicates, field, start(from)));
        }
        if (to != null) {
            all.filter(before(predicates, field, start(to)));
        }
    }

    /** Something happened at that moment or later. */
    static SearchPredicate since(SearchPredicateFactory predicates, String field, Instant moment) {
        return predicates.range().field(field).atLeast(TicketDocument.moment(moment)).toPredicate();
    }

    private static SearchPredicate before(SearchPredicateFactory predicates, String field, Instant moment) {
        return predicates.range().field(field).lessThan(TicketDocument.moment(moment)).toPredicate();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** An open ticket that is past its due time counts as missed. */
    private static void verdict(SearchPredicateFactory predicates, BooleanPredicateClausesStep<?, ?> all,
            @Nullable Boolean inTime, Instant now) {
        if (inTime == null) {
            return;
        }
        var said = predicates.match().field(TicketDocument.IN_TIME).matching(inTime.toString());
        all.filter(inTime ? said : predicates.bool().should(said).should(predicates.bool()
                .filter(predicates.match().field(TicketDocument.IN_TIME).matching(TicketDocument.NO_VERDICT))
                .filter(before(predicates, TicketDocument.LATE, now))));
    }

    private static void reassigned(SearchPredicateFactory predicates, BooleanPredicateClausesStep<?, ?> all,
            String times) {
        if (!times.isEmpty()) {
            var number = Integer.valueOf(times.replace("+", ""));
            var range = predicates.range().field(TicketDocument.REASSIGNMENTS);
            all.filter(times.endsWith("+") ? range.atLeast(number) : range.between(number, number));
        }
    }

    private static String text(CustomerId id) {
        return id.value().toString();
    }

    private static String text(BranchId id) {
        return id.value().toString();
    }

    private static String text(StaffId id) {
        return id.value().toString();
    }
}
