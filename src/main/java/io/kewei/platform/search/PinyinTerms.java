package io.kewei.platform.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Pinyin and initials of a text from each syllable on, for all likely readings. */
final class PinyinTerms {

    /** How many syllables after the start may be read in another way. */
    private static final int VARIED = 6;

    private PinyinTerms() {
    }

    /** Adds the terms of the Chinese parts of a folded text; what stands between them stays as it is written. */
    static void add(String folded, Collection<String> terms) {
        var syllables = syllables(folded);
        if (hasHan(folded)) {
            for (var start = 0; start < syllables.size(); start++) {
                addFrom(start, syllables, terms);
            }
        }
    }

    /** Adds only those from the first syllable on. */
    static void addStart(String folded, Collection<String> terms) {
        if (hasHan(folded)) {
            addFrom(0, syllables(folded), terms);
        }
    }

    private static boolean hasHan(String folded) {
        return folded.chars().anyMatch(character -> Pinyin.isHan((char) character));
    }

    private static List<List<String>> syllables(String folded) {
        var syllables = new ArrayList<List<String>>();
        var han = new StringBuilder();
        for (var i = 0; i <= folded.length(); i++) {
            if (i < folded.length() && Pinyin.isHan(folded.charAt(i))) {
                han.append(folded.charAt(i));
                continue;
            }
            syllables.addAll(Pinyin.readings(han.toString()));
            han.setLength(0);
            if (i < folded.length()) {
                syllables.add(List.of(String.valueOf(folded.charAt(i))));
            }
        }
        return syllables;
    }

    /** The likeliest reading, and those that differ from it in one syllable. */
    private static void addFrom(int start, List<List<String>> syllables, Collection<String> terms) {
        addReading(start, syllables, -1, "", terms);
        for (var varied = start; varied < Math.min(start + VARIED, syllables.size()); varied++) {
            for (var other : syllables.get(varied).stream().skip(1).toList()) {
                addReading(start, syllables, varied, other, terms);
            }
        }
    }

    private static void addReading(int start, List<List<String>> syllables, int varied, String other,
            Collection<String> terms) {
        var full = new StringBuilder();
        var initials = new StringBuilder();
        for (var i = start; i < syllables.size() && initials.length() < SearchTerms.TERM_MAX; i++) {
            var readings = syllables.get(i);
            var syllable = i == varied ? other : readings.isEmpty() ? "" : readings.getFirst();
            full.append(syllable);
            initials.append(syllable.isEmpty() ? "" : syllable.substring(0, 1));
        }
        terms.add(SearchTerms.cut(full.toString()));
        terms.add(SearchTerms.cut(initials.toString()));
    }
}
