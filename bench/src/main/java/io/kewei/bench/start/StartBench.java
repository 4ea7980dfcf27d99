package io.kewei.bench.start;

import io.kewei.bench.portal.JsonFile;
import io.kewei.bench.portal.StartedPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code ./kewei bench start}: starts portals and stops them, and visits the last of them with a browser. */
public final class StartBench {

    private static final Path HOME = Path.of(System.getProperty("kewei.home", ".")).toAbsolutePath().normalize();

    private final int times;
    private final Path out;
    private final Map<String, String> environment;

    private StartBench(int times, Path out) throws IOException {
        this.times = times;
        this.out = Files.createDirectories(out);
        environment = Map.of("KEWEI_DATA", System.getenv().getOrDefault("KEWEI_DATA", out.resolve("start-data").toString()),
                "KEWEI_JAVA_HOME", System.getProperty("java.home"));
    }

    /**
     * What it came to; times in milliseconds.
     *
     * @param at    when, in UTC
     * @param start from the command to the login page's answer, by the way of starting
     * @param page  what a browser with an empty cache saw of the login page; none where there is no browser
     */
    record Results(String at, Map<String, List<Long>> start, List<ColdBrowser.Visit> page) {
    }

    public static void main(String[] arguments) throws Exception {
        var times = 5;
        var out = HOME.resolve("bench/results");
        for (var at = 0; at < arguments.length; at += 2) {
            if (at + 1 < arguments.length && arguments[at].equals("--times") && arguments[at + 1].matches("[1-9]\\d?")) {
                times = Integer.parseInt(arguments[at + 1]);
            } else if (at + 1 < arguments.length && arguments[at].equals("--out")) {
                out = Path.of(arguments[at + 1]).toAbsolutePath();
            } else {
                System.err.println("kewei: bench start knows --times N (1 to 99) and --out FOLDER");
                System.exit(2);
            }
        }
        new StartBench(times, out).run();
    }

    private void run() throws IOException, InterruptedException {
        var run = List.of(HOME.resolve("kewei").toString(), "run");
        say("a first start, which builds and fills what is missing and does not count");
        start(run).close();
        var jar = new UnpackedJar(HOME.resolve("target/kewei.jar"), out.resolve("start-app"));
        say("unpacking the jar and training it, as docs/operations.md says");
        jar.prepare(environment, out.resolve("start-train.log"));
        var ways = Map.of("run", run, "jar", jar.command());
        var taken = Map.of("run", new ArrayList<Long>(), "jar", new ArrayList<Long>());
        for (var turn = 0; turn < times; turn++) {
            for (var way : List.of("run", "jar")) {
                try (var portal = start(ways.get(way))) {
                    taken.get(way).add(portal.start().toMillis());
                }
            }
        }
        var results = new Results(Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                Map.copyOf(taken), visits(run));
        JsonFile.write(out.resolve("start.json"), results);
        print(results);
    }

    private StartedPortal start(List<String> command) throws IOException, InterruptedException {
        return StartedPortal.start(command, environment, out.resolve("start-portal.log"));
    }

    private List<ColdBrowser.Visit> visits(List<String> command) throws IOException, InterruptedException {
        if (ColdBrowser.program().isEmpty()) {
            say("no Chromium is here, so no page is measured; KEWEI_CHROMIUM names one");
            return List.of();
        }
        try (var portal = start(command); var browser = new ColdBrowser(ColdBrowser.program().get())) {
            var visits = new ArrayList<ColdBrowser.Visit>();
            for (var turn = 0; turn <= times; turn++) {
                visits.add(browser.visit(portal.url() + "/login"));
            }
            return visits;
        }
    }

    private void print(Results results) {
        System.out.printf(Locale.ROOT, "%-58s %10s %s%n", "", "median ms", "each");
        line("./kewei run, to the login page", results.start().get("run"));
        line("java -jar of the unpacked jar, to the login page", results.start().get("jar"));
        if (!results.page().isEmpty()) {
            var usable = results.page().stream().map(ColdBrowser.Visit::usable).toList();
            line("login page usable, nobody was there before", usable.subList(0, 1));
            line("login page usable, browser's cache empty", usable.subList(1, usable.size()));
            var last = results.page().getLast();
            System.out.printf(Locale.ROOT, "%-58s %10d in %d requests%n", "login page, KB over the wire, headers included",
                    last.bytes() / 1000, last.requests());
        }
        say("the same for programs: " + out.resolve("start.json"));
    }

    private static void line(String what, List<Long> millis) {
        System.out.printf(Locale.ROOT, "%-58s %10d %s%n", what, millis.stream().sorted().toList().get((millis.size() - 1) / 2),
                millis);
    }

    private static void say(String words) {
        System.err.println("kewei: " + words);
    }
}
