package io.kewei.bench.load;

import io.kewei.bench.portal.JsonFile;
import io.kewei.bench.portal.StartedPortal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** {@code ./kewei bench load}: starts a portal unless one is named, plays the runs one after the other, and reports. */
public final class Bench {

    /** One user alone does not make others wait, and so need not think as long for enough figures. */
    private static final int ALONE_FASTER = 10;
    /** So many go through everything once before figures are taken, so that the portal's code is compiled. */
    private static final int WARMERS = 4;
    /** What fewer sessions weigh is lost in what else comes and goes. */
    private static final int HEAP_USERS = 10;
    private static final String HOME = System.getProperty("kewei.home", ".");

    private final Options options;
    private final Path out;

    private Bench(Options options) throws IOException {
        this.options = options;
        this.out = Files.createDirectories(Path.of(HOME).resolve(options.out()).toAbsolutePath().normalize());
    }

    public static void main(String[] arguments) throws Exception {
        try {
            System.exit(new Bench(Options.of(arguments)).run() ? 0 : 1);
        } catch (IllegalArgumentException wrong) {
            System.err.println("kewei: " + wrong.getMessage());
            System.exit(2);
        }
    }

    /** False if this was a smoke run and something failed. */
    private boolean run() throws IOException, InterruptedException {
        if (options.url().isPresent()) {
            return play(options.url().get(), options.process());
        }
        say("starting the portal; its output is in " + out.resolve("portal.log"));
        try (var portal = StartedPortal.start(Path.of(HOME, "kewei").toAbsolutePath(), out.resolve("portal.log"))) {
            return play(portal.url(), portal.pid());
        }
    }

    private boolean play(String url, long process) throws IOException, InterruptedException {
        var people = new Doorway(URI.create(url)).letIn(
                options.logins().subList(0, Math.min(options.logins().size(), options.most())), options.password());
        if (!options.smoke()) {
            play(plan(url, WARMERS, people, process, true)).stories().forEach(story -> say("  " + story));
        }
        var runs = new ArrayList<Run>();
        var heaps = new TreeMap<Integer, Long>();
        for (var users : options.users()) {
            var before = users < HEAP_USERS ? 0 : Heap.live(process);
            var run = play(plan(url, users, people, process, options.smoke()));
            runs.add(run);
            if (before > 0 && run.heap() > 0) {
                heaps.put(users, (run.heap() - before) / users);
            }
            run.stories().forEach(story -> say("  " + story));
        }
        var results = new Results(Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                options.think().toMillis(), FirstPage.of(URI.create(url)), runs, heaps);
        report(results);
        return !options.smoke() || isSound(results);
    }

    private Plan plan(String url, int users, List<Plan.Person> people, long process, boolean once) {
        var think = options.think().toMillis() / (users == 1 ? ALONE_FASTER : 1);
        return new Plan(url, users, think, once ? 0 : options.duration().toSeconds(), once, people, process,
                out.resolve("run-" + users + ".json").toString(), options.only());
    }

    /** In a process of its own, so that what one run leaves behind does not slow down the next. */
    private Run play(Plan plan) throws IOException, InterruptedException {
        say(plan.once() ? "every journey once, " + plan.users() + " users" : plan.users() + " users, "
                + plan.duration() + " s after all have come");
        var file = out.resolve("plan-" + plan.users() + ".json");
        JsonFile.write(file, plan);
        Files.deleteIfExists(Path.of(plan.results()));
        var log = out.resolve("gatling-" + plan.users() + ".log");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "--add-opens=java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-Dkewei.bench.plan=" + file, "-cp",
                System.getProperty("java.class.path"), "io.gatling.app.Gatling", "-s", Player.class.getName(),
                "-rf", out.resolve("gatling").toString()));
        if (plan.once()) {
            command.add("-nr");
        }
        var gatling = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        var enough = plan.ramp().toSeconds() + plan.duration() + 20 * plan.think() / 1000 + 300;
        if (!gatling.waitFor(enough, TimeUnit.SECONDS)) {
            gatling.destroyForcibly().waitFor();
        }
        if (!Files.exists(Path.of(plan.results()))) {
            throw new IOException("the run broke off; " + log + " says why");
        }
        return JsonFile.read(Path.of(plan.results()), Run.class);
    }

    private void report(Results results) throws IOException {
        var before = options.compare().isPresent() ? JsonFile.read(options.compare().get(), Results.class) : null;
        JsonFile.write(out.resolve("load.json"), results);
        Files.writeString(out.resolve("load.html"), new Page(results).html());
        System.out.print(new Summary(results, before).text());
        say("report: " + out.resolve("load.html") + "; for the next --compare: " + out.resolve("load.json"));
    }

    /** Nothing failed, and everything that has a figure has one. */
    private static boolean isSound(Results results) {
        return results.runs().stream().allMatch(run -> run.failed() == 0
                && Figures.NAMES.keySet().stream().allMatch(run.figures()::containsKey));
    }

    private static void say(@Nullable String words) {
        System.err.println("kewei: " + words);
    }
}
