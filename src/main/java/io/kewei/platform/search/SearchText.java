package io.kewei.platform.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Whole sentences in an index, such as what a customer reports: found by any piece of their Chinese and by the beginnings
 * of their Latin words and numbers. {@link SearchTerms} would store such a text once for each of its characters; here the
 * index keeps its characters and pairs of characters with their places (analysis {@code text}), and a piece is found as
 * the pairs that follow each other.
 */
public final class SearchText {

    /** Of a phone number that stands in a text, or a part's, so many letters are shared by few others. */
    private static final int SHORT = 4;

    private final String field;
    private final ShortBeginnings shorts;

    /** @param field its name in the index */
    public SearchText(String field) {
        this.field = field;
        this.shorts = new ShortBeginnings(field, SHORT);
    }

    /** Defines it in a schema. */
    public void define(IndexSchemaElement schema) {
        schema.field(field, types -> types.asString().analyzer(TextAnalysis.TEXT).searchAnalyzer(TextAnalysis.PIECE)
                .norms(Norms.NO)).toReference();
        shorts.define(schema);
    }

    /** Writes what a record is found by. */
    public void write(DocumentElement document, String... texts) {
        var text = of(texts);
        document.addValue(field, text);
        shorts.write(document, pieces(text).stream().filter(piece -> !isCjk(piece)).toList());
    }

    /** Texts as the field takes them. */
    static String of(String... texts) {
        return letters(SearchTerms.normal(String.join("\n", texts)));
    }

    /** The words of what somebody typed into a search field. */
    public static List<String> words(String typed) {
        return Arrays.stream(SearchTerms.normal(typed).strip().split("\\s+"))
                .filter(word -> !SearchTerms.fold(word).isEmpty()).distinct().toList();
    }

    /** Texts in which a typed word is found: all pieces of it, should it be made of several kinds of letters. */
    public SearchPredicate clause(SearchPredicateFactory predicates, String word) {
        var all = predicates.bool();
        pieces(word).forEach(piece -> all.filter(piece(predicates, piece)));
        return all.toPredicate();
    }

    private SearchPredicate piece(SearchPredicateFactory predicates, String piece) {
        if (isCjk(piece)) {
            return predicates.phrase().field(field).matching(piece).toPredicate();
        }
        return shorts.holds(piece) ? shorts.clause(predicates, piece)
                : predicates.prefix().field(field).matching(piece).toPredicate();
    }

    /** What a word is made of: runs of East Asian characters, and runs of other letters and digits. */
    static List<String> pieces(String word) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var character : letters(word).codePoints().toArray()) {
            var ends = piece.isEmpty() ? character == ' '
                    : character == ' ' || isCjk(character) != isCjk(piece.codePointAt(0));
            if (ends && !piece.isEmpty()) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            if (character != ' ') {
                piece.appendCodePoint(character);
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    /** A blank for whatever is neither letter nor digit, so that words end there and nowhere else. */
    private static String letters(String normal) {
        return normal.codePoints().map(one -> Character.isLetterOrDigit(one) || isCjk(one) ? one : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isCjk(String piece) {
        return isCjk(piece.codePointAt(0));
    }

    /** Characters that are written without blanks between words, and that the analysis makes pairs of. */
    private static boolean isCjk(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
