package io.kewei.platform.exporting;

import java.util.List;

/**
 * Says on every sheet who took it out of the portal, and when. It begins with a sign by which an import knows it, so
 * that a list that was edited comes back in without anybody having to delete a line.
 *
 * @param words as it stands in the first line; name, login, place and time
 */
public record Watermark(String words) {

    static final String SIGN = "※ ";

    /** Whether a row of a file is a watermark and holds nothing else. */
    public static boolean isIn(List<String> cells) {
        return !cells.isEmpty() && cells.getFirst().strip().startsWith(SIGN.strip())
                && cells.stream().skip(1).allMatch(String::isBlank);
    }
}
