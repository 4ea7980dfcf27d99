package io.kewei.customer;

import io.kewei.platform.masking.Masking;
import io.kewei.platform.masking.Sensitive;
import io.kewei.platform.masking.Sight;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.search.Hits;
import io.kewei.platform.search.Kinds;
import io.kewei.platform.search.SearchScope;
import io.kewei.platform.search.SearchTerms;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchQuery;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** A filter with search words as a query of the index, within the user's scope. */
@Component
class CustomerIndex {

    private static final Map<String, String> SORT_FIELDS = Map.of("number", CustomerDocument.NUMBER,
            "name", CustomerDocument.NAME, "grade", CustomerDocument.GRADE, "status", CustomerDocument.STATUS,
            "industry", CustomerDocument.INDUSTRY, "phone", CustomerDocument.PHONE,
            "changed", CustomerDocument.CHANGED);
    /** A name that begins with the word, or the number itself, counts more than a word somewhere. */
    private static final float START_WEIGHT = 2;

    private final EntityManager entities;
    private final Masking masking;

    CustomerIndex(EntityManager entities, Masking masking) {
        this.entities = entities;
        this.masking = masking;
    }

    /** Whether the index can put customers into this order; it does not know the names of branches and people. */
    static boolean sorts(Sort sort) {
        return sort.stream().allMatch(order -> SORT_FIELDS.containsKey(order.getProperty()));
    }

    /** Which customers fit, in the order asked for; without one the best first, of these the latest changed. */
    List<CustomerId> find(CustomerFilter filter, Pageable page) {
        return query(filter, sorts -> order(sorts, page.getSort()))
                .fetchHits(Math.toIntExact(page.getOffset()), page.getPageSize());
    }

    long count(CustomerFilter filter) {
        return query(filter, SearchSortFactory::indexOrder).fetchTotalHitCount();
    }

    /** As {@link #count(CustomerFilter)}, but {@code most} stands for so many and for any more. */
    long count(CustomerFilter filter, int most) {
        return Hits.count(query(filter, SearchSortFactory::indexOrder), most);
    }

    private SearchQuery<CustomerId> query(CustomerFilter filter, Function<SearchSortFactory, SortFinalStep> order) {
        return Search.session(entities).search(Customer.class).select(select -> select.id(CustomerId.class))
                .where(predicates -> clauses(predicates, filter))
                .sort(sorts -> order.apply(sorts)).toQuery();
    }

    private BooleanPredicateClausesStep<?, ?> clauses(SearchPredicateFactory predicates, CustomerFilter filter) {
        var all = predicates.bool();
        all.filter(SearchScope.clause(predicates, Scopes.of(Area.CUSTOMER), CustomerDocument.BRANCH,
                CustomerDocument.OWNER, CustomerId::new));
        var words = SearchTerms.words(filter.text());
        words.forEach(word -> all.must(word(predicates, word)));
        if (words.isEmpty()) {
            all.filter(predicates.matchNone());
        }
        var kinds = new Kinds(predicates, all);
        kinds.any(CustomerDocument.GRADE, filter.grades(), Enum::name);
        kinds.any(CustomerDocument.STATUS, filter.statuses(), Enum::name);
        kinds.any(CustomerDocument.INDUSTRY, filter.industries(), Enum::name);
        kinds.any(CustomerDocument.REGION, filter.regions(), code -> code);
        kinds.any(CustomerDocument.BRANCH, filter.branches(), branch -> branch.value().toString());
        kinds.any(CustomerDocument.OWNER, filter.owners(), owner -> owner.value().toString());
        if (filter.statuses().isEmpty()) {
            all.mustNot(predicates.match().field(CustomerDocument.STATUS).matching(CustomerStatus.DELETED.name()));
        }
        return all;
    }

    private SearchPredicate word(SearchPredicateFactory predicates, String word) {
        var found = predicates.bool()
                .should(predicates.bool().must(CustomerDocument.STARTS.clause(predicates, word)).boost(START_WEIGHT))
                .should(CustomerDocument.NAMES.clause(predicates, word))
                .should(predicates.bool().should(CustomerDocument.OTHER_NAMES.clause(predicates, word))
                        .should(CustomerDocument.NUMBERS.clause(predicates, word)).constantScore());
        phone(predicates, word).forEach(found::should);
        return found.toPredicate();
    }

    /** By its last digits; behind a mask only by the whole number, as one more digit each time would tell it. */
    private List<SearchPredicate> phone(SearchPredicateFactory predicates, String word) {
        var found = new ArrayList<SearchPredicate>();
        var sight = masking.veil().sight(Sensitive.CONTACT);
        var last = SearchTerms.phone(word);
        if (sight == Sight.OPEN && !last.isEmpty()) {
            var own = predicates.bool().must(predicates.prefix().field(CustomerDocument.PHONES).matching(last)
                    .constantScore());
            shared().forEach(id -> own.mustNot(predicates.id().matching(id)));
            found.add(own.toPredicate());
        }
        if (sight != Sight.HIDDEN) {
            SearchTerms.wholePhone(word).forEach(whole -> found.add(predicates.wildcard()
                    .field(CustomerDocument.PHONES).matching(whole).constantScore().toPredicate()));
        }
        return found;
    }

    /** Those that only a share lets see, with their phones masked. */
    private static List<CustomerId> shared() {
        return Scopes.of(Area.CUSTOMER) instanceof Scope.Part part
                ? part.records().stream().map(CustomerId::new).toList() : List.of();
    }

    private static SortFinalStep order(SearchSortFactory sorts, Sort sort) {
        var orders = sorts.composite();
        sort.stream().filter(order -> SORT_FIELDS.containsKey(order.getProperty())).forEach(order -> {
            var field = sorts.field(SORT_FIELDS.get(order.getProperty()));
            orders.add(order.isAscending() ? field.asc() : field.desc());
        });
        if (sort.isUnsorted()) {
            orders.add(sorts.score());
        }
        return orders.add(sorts.field(CustomerDocument.CHANGED).desc()).add(sorts.field(CustomerDocument.NUMBER));
    }
}
