package io.kewei.platform.search;

import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * The first letters of words, beside the field that holds the words. An index looks for a beginning by passing over all
 * words that have it: of the first letters of a number these are as many as there are records. Written as words of their
 * own they are found at once.
 *
 * @param of      the field of the words
 * @param letters how many the longest has
 */
record ShortBeginnings(String of, int letters) {

    private static final String SUFFIX = "Short";

    void define(IndexSchemaElement schema) {
        schema.field(field(), types -> types.asString()).multiValued().toReference();
    }

    void write(DocumentElement document, Collection<String> words) {
        words.stream().flatMap(this::beginnings).distinct().forEach(one -> document.addValue(field(), one));
    }

    private Stream<String> beginnings(String word) {
        return IntStream.rangeClosed(1, Math.min(letters, length(word)))
                .mapToObj(end -> word.substring(0, word.offsetByCodePoints(0, end)));
    }

    /** Whether so short a beginning is written. */
    boolean holds(String beginning) {
        return length(beginning) <= letters;
    }

    SearchPredicate clause(SearchPredicateFactory predicates, String beginning) {
        return predicates.match().field(field()).matching(beginning).constantScore().toPredicate();
    }

    private String field() {
        return of + SUFFIX;
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }
}
