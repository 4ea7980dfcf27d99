package io.kewei.platform.upload;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name that a file came with, fit to be shown and kept: without folders, without characters that cannot be seen or
 * that turn the writing round (a name that reads {@code exe.csv} and is none), and not too long. It is never part of a
 * path here: files lie under names of the portal's own.
 */
public record UploadName(String value) {

    /** Longest name, in characters; the ending stays. */
    public static final int LONGEST = 200;

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");

    /** The name that a browser or a program gave. */
    public static UploadName of(String given) {
        var seen = UNSEEN.matcher(Normalizer.normalize(given, Normalizer.Form.NFC)).replaceAll("");
        var bare = EDGES.matcher(FOLDERS.matcher(seen).replaceFirst("")).replaceAll("");
        return new UploadName(cut(bare.isEmpty() ? "file" : bare));
    }

    /** What stands behind the last dot, in small letters; empty without a dot. */
    public String ending() {
        var dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        return name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST - ending.length()) - 1)) + ending;
    }
}
