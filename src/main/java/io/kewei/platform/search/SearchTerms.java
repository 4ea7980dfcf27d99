package io.kewei.platform.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a record is found by, as terms of which a search word has to be the beginning. A Chinese text gives the rest of
 * itself from each character on, so that any part of it is the beginning of a term; the same goes for its pinyin and
 * initials from each syllable on, and for Latin words. Phone numbers are written backwards, the last digits first.
 */
public final class SearchTerms {

    /** Longest term; a longer search word is cut as the terms are, and then finds a little too much. */
    static final int TERM_MAX = 24;
    /** Fewer last digits than these say nothing about a phone. */
    private static final int PHONE_MIN = 4;
    /** A local number without its area code has at least so many. */
    private static final int WHOLE_MIN = 7;

    private SearchTerms() {
    }

    /** Full-width characters as half-width ones, capitals as small letters. */
    public static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The text in normal form without anything but letters and digits. */
    public static String fold(String text) {
        return normal(text).codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The words of what somebody typed into a search field, each as terms are written. */
    public static List<String> words(String typed) {
        return Arrays.stream(normal(typed).strip().split("\\s+")).map(SearchTerms::fold).filter(word -> !word.isEmpty())
                .map(SearchTerms::cut).distinct().toList();
    }

    /** Adds what a name is found by: any part of it, its pinyin and initials. */
    public static void addName(String name, Collection<String> terms) {
        var normal = normal(name);
        var folded = fold(name);
        var starts = starts(normal);
        starts.forEach(start -> terms.add(cut(folded.substring(start))));
        PinyinTerms.add(folded, terms);
    }

    /** What a record begins with: its folded name, that in pinyin and initials, and its number. */
    public static List<String> starts(String name, String number) {
        var terms = new LinkedHashSet<String>();
        PinyinTerms.addStart(fold(name), terms);
        terms.add(cut(fold(name)));
        terms.add(cut(fold(number)));
        return List.copyOf(terms);
    }

    /** Adds what a number such as {@code KH-261122-0042} is found by: the whole, and each part of it on. */
    public static void addNumber(String number, Collection<String> terms) {
        var normal = normal(number);
        starts(normal).forEach(start -> terms.add(cut(fold(number).substring(start))));
    }

    /** Adds what a phone number is found by: its last digits. */
    public static void addPhone(String phone, Collection<String> terms) {
        var digits = digits(phone);
        if (digits.length() >= PHONE_MIN) {
            terms.add(backwards(digits));
        }
    }

    /** A search word as the beginning of a phone term; empty unless it is at least four digits and nothing else. */
    public static String phone(String word) {
        return word.length() >= PHONE_MIN && word.chars().allMatch(SearchTerms::isDigit) ? backwards(word) : "";
    }

    /**
     * A search word as patterns of whole phone terms, with or without area code or country in front ({@code ?} is any
     * digit); none unless it is long enough to be a whole number.
     */
    public static List<String> wholePhone(String word) {
        var term = word.length() < WHOLE_MIN ? "" : phone(word);
        return term.isEmpty() ? List.of() : List.of(term, term + "??0", term + "???0", term + "68");
    }

    static String cut(String term) {
        return term.length() > TERM_MAX ? term.substring(0, TERM_MAX) : term;
    }

    /** Where terms begin, counted in the folded text: at each Chinese character, each word and each number. */
    private static Set<Integer> starts(String normal) {
        var starts = new LinkedHashSet<Integer>();
        var folded = 0;
        var before = ' ';
        for (var character : normal.toCharArray()) {
            if (Character.isLetterOrDigit(character) || Character.isSurrogate(character)) {
                if (Pinyin.isHan(character) || kind(before) != kind(character)) {
                    starts.add(folded);
                }
                folded++;
            }
            before = character;
        }
        return starts;
    }

    private static int kind(char character) {
        return Pinyin.isHan(character) ? 0 : isDigit(character) ? 1 : Character.isLetter(character) ? 2 : 3;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static String digits(String text) {
        return IntStream.range(0, text.length()).map(text::charAt).filter(SearchTerms::isDigit)
                .collect(StringBuilder::new, (all, one) -> all.append((char) one), StringBuilder::append).toString();
    }

    private static String backwards(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
