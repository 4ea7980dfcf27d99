package io.kewei.bench;

import io.kewei.platform.command.PortalCommand;
import io.kewei.platform.command.WrongUse;
import io.kewei.platform.database.SoleUse;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code ./kewei bench data}: fills an empty database with as much as is to be measured on. */
@Component
class BenchCommand implements PortalCommand {

    private static final Set<String> OPTIONS =
            Set.of("--customers", "--tickets", "--visits", "--until", "--password", "--threads");
    private static final int THREADS_MOST = 16;
    private static final int EVENING = 18;

    private final Filling filling;
    private final SoleUse folder;

    BenchCommand(Filling filling, SoleUse folder) {
        this.filling = filling;
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
                  password kewei-demo, see bench/README.md; --threads says how many write at a time (2).""";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) throws IOException {
        if (arguments.isEmpty() || !arguments.getFirst().equals("data")) {
            throw new WrongUse("bench wants to know what: data");
        }
        var options = options(arguments.subList(1, arguments.size()));
        var volume = new Volume(number(options, "--customers", 1_000_000), number(options, "--tickets", 5_000_000),
                number(options, "--visits", 2_000_000));
        var threads = number(options, "--threads", 2);
        if (threads < 1 || threads > THREADS_MOST) {
            throw new WrongUse("--threads wants 1 to " + THREADS_MOST);
        }
        var until = until(options.get("--until"));
        var password = options.getOrDefault("--password", "kewei-demo");
        try (var _ = folder.take()) {
            return filling.fill(volume, until, password, threads, new Progress(out)) ? 0 : 1;
        }
    }

    private static Map<String, String> options(List<String> arguments) {
        var options = new HashMap<String, String>();
        for (var at = 0; at < arguments.size(); at += 2) {
            if (!OPTIONS.contains(arguments.get(at))) {
                throw new WrongUse("There is no option '" + arguments.get(at) + "'");
            }
            if (at + 1 == arguments.size()) {
                throw new WrongUse(arguments.get(at) + " wants a value");
            }
            options.put(arguments.get(at), arguments.get(at + 1));
        }
        return options;
    }

    private static int number(Map<String, String> options, String name, int otherwise) {
        var text = options.getOrDefault(name, Integer.toString(otherwise));
        try {
            return Integer.parseInt(text.replace("_", "").replace(",", ""));
        } catch (NumberFormatException wrong) {
            throw new WrongUse(name + " wants a number, not '" + text + "'");
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
