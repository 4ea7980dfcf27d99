package io.kewei.platform.search;

import java.util.Collection;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** A field of words that are found by their beginnings, the same whether one letter has been typed or all. */
public final class Beginnings {

    /** Of a number with the day in it, such as KH-261122-0042, so many are those of one day. */
    private static final int OF_A_DAY = 8;
    /** Names share longer beginnings too, such as that of a city in pinyin, but fewer do. */
    private static final int OF_A_NAME = 4;

    private final String field;
    private final ShortBeginnings shorts;

    private Beginnings(String field, int letters) {
        this.field = field;
        this.shorts = new ShortBeginnings(field, letters);
    }

    /** Numbers that records have from a series. */
    public static Beginnings ofNumbers(String field) {
        return new Beginnings(field, OF_A_DAY);
    }

    /** Names of companies or people, in Chinese, pinyin and initials. */
    public static Beginnings ofNames(String field) {
        return new Beginnings(field, OF_A_NAME);
    }

    /** Defines it in a schema. */
    public void define(IndexSchemaElement schema) {
        schema.field(field, types -> types.asString()).multiValued().toReference();
        shorts.define(schema);
    }

    /** Writes what a record is found by. */
    public void write(DocumentElement document, Collection<String> words) {
        words.forEach(word -> document.addValue(field, word));
        shorts.write(document, words);
    }

    /** Records with a word that begins so; all score the same. */
    public SearchPredicate clause(SearchPredicateFactory predicates, String beginning) {
        return shorts.holds(beginning) ? shorts.clause(predicates, beginning)
                : predicates.prefix().field(field).matching(beginning).constantScore().toPredicate();
    }
}
