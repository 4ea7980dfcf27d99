package io.kewei.platform.search;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.StaffId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What of an index a scope lets see, as a clause that every search has to carry. Rows found are read from the
 * database afterwards, where the scope filter looks at them once more.
 */
public final class SearchScope {

    private SearchScope() {
    }

    /**
     * @param place       the index field that holds the place's id
     * @param responsible the index field that holds the id of who answers for the record
     * @param id          makes the id by which the index knows a record from the bare one
     */
    public static SearchPredicate clause(SearchPredicateFactory predicates, Scope scope, String place,
            String responsible, Function<UUID, ?> id) {
        return switch (scope) {
            case Scope.Everything all -> predicates.matchAll().toPredicate();
            case Scope.Part part -> {
                var ways = Stream.of(
                        any(predicates, place, part.places().stream().map(BranchId::value)),
                        any(predicates, responsible, part.people().stream().map(StaffId::value)),
                        shared(predicates, part.records(), id)).flatMap(List::stream).toList();
                if (ways.isEmpty()) {
                    yield predicates.matchNone().toPredicate();
                }
                var seen = predicates.bool();
                ways.forEach(seen::should);
                yield seen.toPredicate();
            }
        };
    }

    private static List<SearchPredicate> shared(SearchPredicateFactory predicates, Set<UUID> records,
            Function<UUID, ?> id) {
        return records.isEmpty() ? List.of()
                : List.of(predicates.id().matchingAny(records.stream().map(id).toList()).toPredicate());
    }

    private static List<SearchPredicate> any(SearchPredicateFactory predicates, String field, Stream<UUID> ids) {
        var values = ids.map(Object::toString).toList();
        return values.isEmpty() ? List.of()
                : List.of(predicates.terms().field(field).matchingAny(values).toPredicate());
    }
}
