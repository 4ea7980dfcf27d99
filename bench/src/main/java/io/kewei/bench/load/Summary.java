package io.kewei.bench.load;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The figures for the console; beside an earlier run's, as ratios: 2.00 means twice as much as then. */
final class Summary {

    private final Results results;
    private final @Nullable Results before;
    private final StringBuilder text = new StringBuilder();

    Summary(Results results, @Nullable Results before) {
        this.results = results;
        this.before = before;
    }

    String text() {
        var page = results.page();
        line("first page: %d requests, %d KB compressed%s", page.requests(), page.bytes() / 1000,
                before == null ? "" : ratio(page.bytes(), before.page().bytes()));
        for (var run : results.runs()) {
            var then = before == null ? null
                    : before.runs().stream().filter(one -> one.users() == run.users()).findFirst().orElse(null);
            run(run, then);
        }
        return text.toString();
    }

    private void run(Run run, @Nullable Run then) {
        var heap = results.heaps().get(run.users());
        line("%n%d users: %.1f requests/s, %d pushed, %d errors%s%s", run.users(), run.perSecond(), run.pushes(), run.failed(),
                run.failed() == 0 ? "" : " " + run.errors(), heap == null ? "" : ", " + heap / 1000 + " KB heap per session"
                        + (before == null ? "" : ratio(heap, before.heaps().getOrDefault(run.users(), 0L))));
        line("  %-46s %6s %7s %7s %7s", "", "n", "p50 ms", "p95 ms", "max ms");
        Figures.NAMES.forEach((name, words) -> {
            var figure = run.figures().get(name);
            if (figure != null) {
                var old = then == null ? null : then.figures().get(name);
                line("  %-46s %6d %7d %7d %7d%s", words, figure.count(), figure.p50(), figure.p95(), figure.max(),
                        old == null ? "" : "  p50" + ratio(figure.p50(), old.p50()) + ", p95" + ratio(figure.p95(), old.p95()));
            }
        });
    }

    private static String ratio(long now, long then) {
        return then == 0 ? "" : String.format(Locale.ROOT, " ×%.2f", (double) now / then);
    }

    private void line(String pattern, Object... values) {
        text.append(String.format(Locale.ROOT, pattern, values)).append('\n');
    }
}
