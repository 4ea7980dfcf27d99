package io.kewei.platform.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private SearchText() {
    }

    /** Defines a field that holds such texts. */
    public static void field(IndexSchemaElement schema, String name) {
        schema.field(name, types -> types.asString().analyzer(TextAnalysis.TEXT).searchAnalyzer(TextAnalysis.PIECE)
                .norms(Norms.NO)).toReference();
    }

    /** Texts as such a field takes them. */
    public static String of(String... texts) {
        return letters(SearchTerms.normal(String.join("\n", texts)));
    }

    /** The words of what somebody typed into a search field. */
    public static List<String> words(String typed) {
        return Arrays.stream(SearchTerms.normal(typed).strip().split("\\s+"))
                .filter(word -> !SearchTerms.fold(word).isEmpty()).distinct().toList();
    }

    /** Texts in which a typed word is found: all pieces of it, should it be made of several kinds of letters. */
    public static SearchPredicate clause(SearchPredicateFactory predicates, String field, String word) {
        var all = predicates.bool();
        for (var piece : pieces(word)) {
            all.filter(isCjk(piece.codePointAt(0))
                    ? predicates.phrase().field(field).matching(piece).toPredicate()
                    : predicates.prefix().field(field).matching(piece).toPredicate());
        }
        return all.toPredicate();
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

    /** Characters that are written without blanks between words, and that the analysis makes pairs of. */
    private static boolean isCjk(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
