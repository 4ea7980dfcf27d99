package io.kewei.platform.search;

import java.util.Collection;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Conditions of a search on fields that hold one of a few values. */
public record Kinds(SearchPredicateFactory predicates, BooleanPredicateClausesStep<?, ?> all) {

    /** The field has to hold one of the values; no values ask for nothing. */
    public <V> void any(String field, Collection<V> values, Function<V, String> text) {
        if (!values.isEmpty()) {
            all.filter(predicates.terms().field(field).matchingAny(values.stream().map(text).toList()));
        }
    }
}
