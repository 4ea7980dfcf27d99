package io.kewei.platform.search;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** How Chinese text is read aloud, without tones; of several readings of a character the likeliest first. */
public final class Pinyin {

    private static final int SORT_KEY_MAX = 120;
    private static final String GAP = " ";

    private Pinyin() {
    }

    /** Whether the character is a Chinese one that has a reading. */
    static boolean isHan(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    /** Orders Chinese names by their sound and others by their letters; at most 120 characters, lower case. */
    public static String sortKey(String text) {
        var key = reading(SearchTerms.normal(text)).strip();
        return key.length() > SORT_KEY_MAX ? key.substring(0, SORT_KEY_MAX) : key;
    }

    /**
     * The readings of each character of a text that is Chinese throughout.
     *
     * @return for each character its readings, first the one it has in this word
     */
    static List<List<String>> readings(String han) {
        var inWord = reading(han).split(GAP);
        var readings = new ArrayList<List<String>>(han.length());
        for (var i = 0; i < han.length(); i++) {
            var all = new LinkedHashSet<String>();
            if (inWord.length == han.length()) {
                all.add(inWord[i]);
            }
            PinyinHelper.toPinyinList(han.charAt(i), PinyinStyleEnum.NORMAL).forEach(one -> all.add(plain(one)));
            all.removeIf(one -> !isSyllable(one));
            readings.add(List.copyOf(all));
        }
        return readings;
    }

    private static String reading(String text) {
        return plain(PinyinHelper.toPinyin(text, PinyinStyleEnum.NORMAL, GAP));
    }

    /** People type v for ü. */
    private static String plain(String pinyin) {
        return pinyin.toLowerCase(Locale.ROOT).replace('ü', 'v');
    }

    private static boolean isSyllable(String text) {
        return !text.isEmpty() && text.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }
}
