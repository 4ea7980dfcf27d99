package io.kewei.bench;

import io.kewei.platform.Refusal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What services take without a screen in front of them: searches while somebody types, and a large import. */
@Component
class ServicesBench {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final long MEGABYTE = 1 << 20;

    private final BenchLedger ledger;
    private final SearchTyping typing;
    private final ImportTrial trial;
    private final Clock clock;

    ServicesBench(BenchLedger ledger, SearchTyping typing, ImportTrial trial, Clock clock) {
        this.ledger = ledger;
        this.typing = typing;
        this.trial = trial;
        this.clock = clock;
    }

    /**
     * What it came to.
     *
     * @param at   when, in UTC
     * @param data what the database was filled with
     */
    record Figures(String at, String data, List<SearchTyping.Figure> search, ImportTrial.Figure importing) {
    }

    /**
     * Measures, says what came of it, and leaves it in the folder as {@code services.json}.
     *
     * @param words how many are typed of each kind, in each scope
     * @param rows  how many customers are imported
     * @throws Refusal {@code bench.refusal.unfilled} if the database is none that has been filled to the end
     */
    Figures measure(int words, int rows, Path folder, PrintStream out) throws IOException {
        if (ledger.detail(BenchLedger.DONE).isEmpty()) {
            throw new Refusal("bench.refusal.unfilled");
        }
        var progress = new Progress(out);
        var figures = new Figures(clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                ledger.detail(BenchLedger.BEGUN).orElseThrow(), typing.measure(words, progress),
                trial.measure(rows, progress));
        print(figures, progress);
        var file = Files.createDirectories(folder).resolve("services.json");
        Files.writeString(file, JSON.writeValueAsString(figures));
        progress.say("the same for programs: %s", file);
        return figures;
    }

    private static void print(Figures figures, Progress progress) {
        progress.say("%n%s%n", figures.data());
        progress.say("%-28s %-12s %6s %6s %6s %8s %8s %8s", "search, ms a letter", "scope", "words", "found", "calls",
                "p50", "p95", "max");
        figures.search().forEach(one -> progress.say("%-28s %-12s %6d %6d %6d %8.1f %8.1f %8.1f", one.kind(), one.scope(),
                one.words(), one.found(), one.delays().calls(), one.delays().p50(), one.delays().p95(),
                one.delays().max()));
        var file = figures.importing();
        progress.say("%n%-28s %8s %8s %8s %8s %12s %12s %12s", "import, %,d rows, %,d KB".formatted(file.rows(),
                file.fileBytes() / 1024), "s", "rows/s", "created", "rejected", "heap before", "heap peak", "heap after");
        print("rehearsal", file.rehearsal(), progress);
        print("run", file.run(), progress);
    }

    private static void print(String name, ImportTrial.Stage stage, Progress progress) {
        progress.say("%-28s %8.1f %8d %8d %8d %9d MB %9d MB %9d MB", name, stage.seconds(), stage.rowsPerSecond(),
                stage.tally().created(), stage.tally().rejected(), stage.heap().before() / MEGABYTE,
                stage.heap().peak() / MEGABYTE, stage.heap().after() / MEGABYTE);
    }
}
