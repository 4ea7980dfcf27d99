package io.kewei.bench.load;

import java.util.Locale;
import java.util.stream.Collectors;

/** The report as one HTML file without scripts: a bar for each figure and number of users, and the table. */
final class Page {

    private static final int WIDTH = 900;
    private static final int NAME = 300;
    private static final int BAR = 12;
    private static final int GAP = 14;

    private final Results results;
    private final long longest;

    Page(Results results) {
        this.results = results;
        this.longest = Math.max(300, results.runs().stream().flatMap(run -> run.figures().values().stream())
                .mapToLong(Run.Figure::p95).max().orElse(1));
    }

    String html() {
        return """
                <!doctype html>
                <html lang="en"><meta charset="utf-8"><title>Kewei under load</title>
                <style>
                :root { color-scheme: light dark }
                body { font: 14px/1.5 system-ui, sans-serif; max-width: 960px; margin: 2rem auto; padding: 0 1rem }
                table { border-collapse: collapse; font-variant-numeric: tabular-nums }
                td, th { padding: .2rem .6rem; text-align: right; border-bottom: 1px solid #8883 }
                td:first-child, th:first-child { text-align: left }
                .late { color: #c0392b } text { fill: currentColor; font-size: 12px } .ms { font-size: 11px }
                .p95 { opacity: .4 } .goal { stroke: #c0392b; stroke-dasharray: 4 3 }
                .u0 { fill: #2e86c1 } .u1 { fill: #28a17c } .u2 { fill: #b7791f } .u3 { fill: #8e44ad }
                </style>
                <h1>Kewei under load</h1>
                <p>%s UTC, people think %.1f s before each step. Milliseconds from the request to the end of the answer that
                showed what was asked for. First page of a browser with an empty cache: %d requests, %d KB compressed.</p>
                %s
                %s
                %s
                </html>
                """.formatted(results.at(), results.think() / 1000.0, results.page().requests(),
                results.page().bytes() / 1000, runs(), chart(), table());
    }

    private String runs() {
        return results.runs().stream().map(run -> "<tr><td>%d users<td>%.1f<td>%d<td>%s<td%s>%d".formatted(run.users(),
                run.perSecond(), run.pushes(), heap(run), run.failed() == 0 ? "" : " class=late", run.failed()))
                .collect(Collectors.joining("\n", "<table><tr><th><th>requests/s<th>pushed<th>KB heap per session<th>errors\n",
                        "</table>"));
    }

    private String heap(Run run) {
        var heap = results.heaps().get(run.users());
        return heap == null ? "–" : Long.toString(heap / 1000);
    }

    private String chart() {
        var chart = new StringBuilder();
        var y = 0;
        for (var name : Figures.NAMES.entrySet()) {
            chart.append("<text x=0 y=%d>%s</text>%n".formatted(y + BAR, name.getValue()));
            for (var i = 0; i < results.runs().size(); i++) {
                var figure = results.runs().get(i).figures().get(name.getKey());
                if (figure != null) {
                    bar(chart, y, i, figure);
                }
                y += BAR;
            }
            y += GAP;
        }
        var goals = Figures.GOALS.values().stream().map(this::x).map(x -> "<line class=goal x1=%d x2=%d y1=0 y2=%%d />"
                .formatted(x, x)).collect(Collectors.joining()).formatted(y, y);
        return "<h2>p50 and, paler, p95</h2><svg width=%d height=%d role=img aria-label=\"p50 and p95 of each figure\">%s%s</svg>"
                .formatted(WIDTH, y, chart, goals) + legend();
    }

    private void bar(StringBuilder chart, int y, int run, Run.Figure figure) {
        chart.append("<rect class=\"p95 u%d\" x=%d y=%d width=%d height=%d><title>p95 %d ms</title></rect>%n".formatted(run % 4,
                NAME, y, x(figure.p95()) - NAME, BAR - 1, figure.p95()));
        chart.append("<rect class=\"u%d\" x=%d y=%d width=%d height=%d><title>p50 %d ms</title></rect>%n".formatted(run % 4,
                NAME, y, x(figure.p50()) - NAME, BAR - 1, figure.p50()));
        chart.append("<text class=ms x=%d y=%d>%d</text>%n".formatted(x(figure.p95()) + 4, y + BAR - 2, figure.p95()));
    }

    private int x(long millis) {
        return (int) (NAME + millis * (WIDTH - NAME - 50) / longest);
    }

    private String legend() {
        var colours = new StringBuilder("<p>");
        for (var i = 0; i < results.runs().size(); i++) {
            colours.append("<svg width=12 height=12><rect class=u%d width=12 height=12 /></svg> %d users &nbsp; "
                    .formatted(i % 4, results.runs().get(i).users()));
        }
        return colours + "dashed: goals of p95 with " + Figures.GOALS.entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
                .map(goal -> goal.getKey() + " users, " + goal.getValue() + " ms").collect(Collectors.joining("; ")) + "</p>";
    }

    private String table() {
        var head = results.runs().stream().map(run -> "<th>%d: n<th>p50<th>p95<th>max".formatted(run.users()))
                .collect(Collectors.joining());
        return "<h2>All figures</h2><table><tr><th>ms" + head + Figures.NAMES.entrySet().stream().map(name -> "<tr><td>"
                + name.getValue() + results.runs().stream().map(run -> cells(run, run.figures().get(name.getKey())))
                .collect(Collectors.joining())).collect(Collectors.joining("\n")) + "</table>";
    }

    private static String cells(Run run, Run.@org.jspecify.annotations.Nullable Figure figure) {
        if (figure == null) {
            return "<td>–<td>–<td>–<td>–";
        }
        var goal = Figures.GOALS.get(run.users());
        return String.format(Locale.ROOT, "<td>%d<td>%d<td%s>%d<td>%d", figure.count(), figure.p50(),
                goal != null && figure.p95() > goal ? " class=late" : "", figure.p95(), figure.max());
    }
}
