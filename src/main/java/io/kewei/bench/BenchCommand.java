package io.kewei.bench;

import io.kewei.platform.command.PortalCommand;
import io.kewei.platform.command.WrongUse;
import io.kewei.platform.database.SoleUse;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code ./kewei bench data} fills an empty database with as much as is to be measured on; {@code ./kewei bench services}
 * asks services there, and lets them work.
 */
@Component
class BenchCommand implements PortalCommand {

    private static final Set<String> OF_DATA =
            Set.of("--customers", "--tickets", "--visits", "--until", "--password", "--threads");
    private static final Set<String> OF_SERVICES = Set.of("--words", "--rows", "--out");
    private static final int MANY = Integer.MAX_VALUE;
    private static final int THREADS_MOST = 16;
    private static final int WORDS_MOST = 10_000;
    private static final int ROWS_MOST = 1_000_000;
    private static final int EVENING = 18;

    private final Filling filling;
    private final ServicesBench services;
    private final SoleUse folder;

    BenchCommand(Filling filling, ServicesBench services, SoleUse folder) {
        this.filling = filling;
        this.services = services;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String usage() {
        return """
                bench data [--customers N] [--tickets N] [--visits N] [--until YYYY-MM-DD] [--password WORD] [--threads N]
                  Fills an empty database with the records of a company of 60 branches (1000000, 5000000 and 2000000 unless
                  told otherwise), the same ones for the same numbers and --until, the last day of them (now). Called again
                  with the same numbers it goes on where it was stopped. Logins are bj.agent, sh.manager and so on with the
                  password kewei-demo, see bench/README.md; --threads says how many write at a time (2).
                bench services [--words N] [--rows N] [--out FOLDER]
                  Searches as people do who type so many words (40 of each kind), and imports so many new customers (100000),
                  in a database that bench data has filled; it leaves them there. Figures go to FOLDER/services.json, too
                  (bench/results).""";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) throws IOException {
        var what = arguments.isEmpty() ? "" : arguments.getFirst();
        var rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        return switch (what) {
            case "data" -> fill(BenchOptions.of(rest, OF_DATA), out);
            case "services" -> measure(BenchOptions.of(rest, OF_SERVICES), out);
            default -> throw new WrongUse("bench wants to know what: data or services");
        };
    }

    private int fill(BenchOptions options, PrintStream out) throws IOException {
        var volume = new Volume(options.number("--customers", 1_000_000, 0, MANY),
                options.number("--tickets", 5_000_000, 0, MANY), options.number("--visits", 2_000_000, 0, MANY));
        var threads = options.number("--threads", 2, 1, THREADS_MOST);
        var until = until(options.given().get("--until"));
        var password = options.text("--password", "kewei-demo");
        try (var _ = folder.take()) {
            return filling.fill(volume, until, password, threads, new Progress(out)) ? 0 : 1;
        }
    }

    private int measure(BenchOptions options, PrintStream out) throws IOException {
        var words = options.number("--words", 40, 1, WORDS_MOST);
        var rows = options.number("--rows", 100_000, 1, ROWS_MOST);
        try (var _ = folder.take()) {
            services.measure(words, rows, Path.of(options.text("--out", "bench/results")), out);
            return 0;
        }
    }

    private static @Nullable LocalDateTime until(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text).atTime(EVENING, 0);
        } catch (DateTimeParseException wrong) {
            throw new WrongUse("--until wants a day like 2026-11-24, not '" + text + "'");
        }
    }
}
