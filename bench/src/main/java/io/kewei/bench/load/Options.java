package io.kewei.bench.load;

import io.kewei.bench.journey.Journey;
import io.kewei.bench.journey.Journeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was asked for on the command line.
 *
 * @param users    for each run, how many people work at the same time
 * @param url      a portal that runs already; otherwise one is started
 * @param process  its process, so that its heap can be looked at
 * @param logins   who works
 * @param compare  figures of an earlier run
 * @param only     names of the journeys that are played; none for all
 * @param smoke    play every journey once, and fail if one does
 */
record Options(List<Integer> users, Duration think, Duration duration, Optional<String> url, long process,
               List<String> logins, String password, Optional<Path> compare, Path out,
               List<String> only, boolean smoke) {

    private static final String NAMES = "--users --think --duration --url --pid --login --logins --password --compare --out --only";

    /** @throws IllegalArgumentException with what is wrong, in words for whoever typed it */
    static Options of(String... arguments) {
        var given = new HashMap<String, String>();
        var smoke = false;
        for (var i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--smoke")) {
                smoke = true;
            } else if (Arrays.asList(NAMES.split(" ")).contains(arguments[i]) && i + 1 < arguments.length) {
                given.put(arguments[i], arguments[++i]);
            } else {
                throw new IllegalArgumentException("There is no option " + arguments[i] + ", only " + NAMES + " --smoke.");
            }
        }
        return new Options(
                Arrays.stream(given.getOrDefault("--users", smoke ? "2" : "1,50,200").split(",")).map(Integer::valueOf).toList(),
                duration(given.getOrDefault("--think", "5s")), duration(given.getOrDefault("--duration", "2m")),
                Optional.ofNullable(given.get("--url")), Long.parseLong(given.getOrDefault("--pid", "0")), logins(given),
                given.getOrDefault("--password", "kewei-demo"), Optional.ofNullable(given.get("--compare")).map(Path::of),
                Path.of(given.getOrDefault("--out", "bench/results")), only(given), smoke);
    }

    private static List<String> only(Map<String, String> given) {
        var names = given.containsKey("--only") ? List.of(given.get("--only").split(",")) : List.<String>of();
        var known = Journeys.ALL.stream().map(Journey::name).toList();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("There is no journey " + name + ", only " + String.join(" ", known) + ".");
        });
        return names;
    }

    /** Names; a file with one a line, {@code @FILE}; or a pattern like {@code load.%04d}, with how many {@code --logins} says. */
    private static List<String> logins(Map<String, String> given) {
        var names = given.getOrDefault("--login", "cs.agent,cs.manager,gz.agent");
        if (names.startsWith("@")) {
            try {
                return Files.readAllLines(Path.of(names.substring(1))).stream().filter(line -> !line.isBlank()).toList();
            } catch (IOException e) {
                throw new IllegalArgumentException(names.substring(1) + " cannot be read: " + e.getMessage(), e);
            }
        }
        return !names.contains("%") ? List.of(names.split(","))
                : IntStream.rangeClosed(1, Integer.parseInt(given.getOrDefault("--logins", "200")))
                        .mapToObj(names::formatted).toList();
    }

    /** {@code 5s}, {@code 500ms}, {@code 2m}, {@code 1h}. */
    private static Duration duration(String words) {
        return words.endsWith("ms") ? Duration.ofMillis(Long.parseLong(words.substring(0, words.length() - 2)))
                : Duration.parse("PT" + words);
    }

    int most() {
        return users.stream().mapToInt(Integer::intValue).max().orElse(1);
    }
}
