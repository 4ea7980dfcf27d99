package io.kewei.bench;

import java.io.PrintStream;
import java.time.Duration;

/** Tells in lines for a terminal how far a piece of work has come, how fast it goes and how long it will take. */
class Progress {

    private static final long EVERY = Duration.ofSeconds(5).toNanos();

    private final PrintStream out;
    private String what = "";
    private long total;
    private long before;
    private long done;
    private long began;
    private long told;

    Progress(PrintStream out) {
        this.out = out;
    }

    /**
     * Something begins.
     *
     * @param already how much of it an earlier call has done
     */
    synchronized void begin(String piece, long all, long already) {
        what = piece;
        total = all;
        before = already;
        done = already;
        began = System.nanoTime();
        told = began;
        if (already > 0) {
            say("%-10s %,d of %,d were here already", what, already, all);
        }
    }

    synchronized void add(long count) {
        done += count;
        var now = System.nanoTime();
        if (now - told > EVERY) {
            told = now;
            var rate = (done - before) / seconds(now);
            say("%-10s %,d of %,d, %,d a second, %s left", what, done, total, Math.round(rate),
                    words(Math.round((total - done) / Math.max(rate, 1))));
        }
    }

    synchronized void end() {
        var took = seconds(System.nanoTime());
        if (done > before) {
            say("%-10s %,d in %s, %,d a second", what, done - before, words(Math.round(took)),
                    Math.round((done - before) / Math.max(took, 0.001)));
        } else if (before == 0) {
            say("%-10s in %s", what, words(Math.round(took)));
        }
    }

    void say(String format, Object... arguments) {
        out.println(format.formatted(arguments));
        out.flush();
    }

    private double seconds(long now) {
        return (now - began) / 1e9;
    }

    private static String words(long seconds) {
        return "%d:%02d min".formatted(seconds / 60, seconds % 60);
    }
}
