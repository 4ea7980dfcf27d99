package io.kewei.platform.search;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.scope.Scopes;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What of an index the current user may see, as a clause that every search has to carry. Rows found are read from the
 * database afterwards, where the scope filter looks at them once more.
 */
public final class SearchScope {

    private SearchScope() {
    }

    /** @param field the index field that holds the branch's id */
    public static SearchPredicate clause(SearchPredicateFactory predicates, String field) {
        return switch (Scopes.current()) {
            case Scope.Everything all -> predicates.matchAll().toPredicate();
            case Scope.Branches some when some.branches().isEmpty() -> predicates.matchNone().toPredicate();
            case Scope.Branches some -> predicates.terms().field(field)
                    .matchingAny(some.branches().stream().map(BranchId::value).map(Object::toString).toList())
                    .toPredicate();
        };
    }
}
