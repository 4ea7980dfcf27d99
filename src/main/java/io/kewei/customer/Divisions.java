package io.kewei.customer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * China's administrative divisions (2023): provinces (two digits), cities (four), counties (six). A place's code begins
 * with the code of the place above it.
 */
public final class Divisions {

    /** One place. */
    public record Division(String code, String name) {
    }

    private static final Pattern CODE = Pattern.compile("\\d{2}|\\d{4}|\\d{6}");
    private static final int PROVINCE = 2;
    private static final int CITY = 4;
    private static final int COUNTY = 6;
    /** Cities that only stand between a province and its counties, and say nothing. */
    private static final List<String> EMPTY_NAMES = List.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");
    private static final Map<String, String> NAMES = read();

    private Divisions() {
    }

    /** Whether the text may be a code: two, four or six digits. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Whether there is such a place. */
    public static boolean knows(String code) {
        return NAMES.containsKey(code);
    }

    public static List<Division> provinces() {
        return below("", PROVINCE);
    }

    /** The cities of a province; in a city of the rank of a province its two halves. */
    public static List<Division> cities(String province) {
        return below(province, CITY);
    }

    public static List<Division> counties(String city) {
        return below(city, COUNTY);
    }

    /** The place's own name. */
    public static Optional<String> name(String code) {
        return Optional.ofNullable(NAMES.get(code));
    }

    /** The place with those above it, {@code 湖南省长沙市岳麓区}; empty text for no code, the code itself for an unknown one. */
    public static String path(String code) {
        if (code.isEmpty() || !knows(code)) {
            return code;
        }
        var path = new StringBuilder();
        for (var length = PROVINCE; length <= code.length(); length += 2) {
            var name = NAMES.getOrDefault(code.substring(0, length), "");
            path.append(EMPTY_NAMES.contains(name) ? "" : name);
        }
        return path.toString();
    }

    /** Province and city, as a list shows it: {@code 湖南长沙}. */
    public static String brief(String code) {
        var brief = path(code.substring(0, Math.min(CITY, code.length())));
        return brief.replaceAll("(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)", "");
    }

    /** The place of a code or of a full name, {@code 430104} or {@code 湖南省长沙市岳麓区}; blanks and strokes do not matter. */
    public static Optional<String> find(String words) {
        var bare = words.replaceAll("[\\s/\\-·,，]", "");
        return knows(bare) ? Optional.of(bare) : Optional.ofNullable(Paths.CODES.get(bare));
    }

    /** Codes by full name; made when a name is looked up first. */
    private static final class Paths {

        private static final Map<String, String> CODES = codes();

        private static Map<String, String> codes() {
            var codes = new LinkedHashMap<String, String>();
            NAMES.keySet().forEach(code -> {
                codes.putIfAbsent(path(code), code);
                codes.putIfAbsent(brief(code), code);
            });
            return codes;
        }
    }

    private static List<Division> below(String above, int length) {
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getKey().length() == length && entry.getKey().startsWith(above))
                .map(entry -> new Division(entry.getKey(), entry.getValue())).toList();
    }

    private static Map<String, String> read() {
        var names = new LinkedHashMap<String, String>();
        for (var file : List.of("provinces", "cities", "areas")) {
            names.putAll(read(file));
        }
        return names;
    }

    private static Map<String, String> read(String file) {
        var in = Divisions.class.getResourceAsStream("/divisions/" + file + ".csv");
        if (in == null) {
            throw new IllegalStateException("divisions/" + file + ".csv is not in the jar");
        }
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(","))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1].replace("\"", ""), (one, two) -> one,
                            LinkedHashMap::new));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
