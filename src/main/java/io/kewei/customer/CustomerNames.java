package io.kewei.customer;

import io.kewei.platform.scope.Scopes;
import io.kewei.platform.search.SearchScope;
import io.kewei.platform.search.SearchTerms;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/**
 * Finds customers by their names and by nothing else, for the searches of modules whose records are about customers. As
 * in {@code CustomerEntry}, whoever sees such a record sees the names of its place.
 */
@Component
public class CustomerNames {

    /** A word that more names have says little. */
    private static final int MOST = 1000;

    private final EntityManager entities;

    CustomerNames(EntityManager entities) {
        this.entities = entities;
    }

    /** Customers with a word in their names, its pinyin or initials; no more than a thousand, the best. */
    public List<CustomerId> matching(String word) {
        return SearchTerms.words(word).stream().findFirst().map(this::named).orElse(List.of());
    }

    private List<CustomerId> named(String term) {
        return Search.session(entities).search(Customer.class).select(select -> select.id(CustomerId.class))
                .where(predicates -> predicates.bool().must(named(predicates, term))
                        .should(CustomerDocument.STARTS.clause(predicates, term)))
                .sort(sorts -> sorts.score().then().field(CustomerDocument.CHANGED).desc())
                .fetchHits(MOST);
    }

    private static SearchPredicate named(SearchPredicateFactory predicates, String term) {
        return predicates.bool()
                .must(CustomerDocument.NAMES.clause(predicates, term))
                .filter(SearchScope.clause(predicates, Scopes.current().customerNames(), CustomerDocument.BRANCH,
                        CustomerDocument.OWNER, CustomerId::new)).toPredicate();
    }
}
