package io.kewei.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The heap of the portal's process, asked from outside, so that the portal needs nothing for it. */
final class Heap {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private Heap() {
    }

    /** Bytes that live after a full collection; 0 if the process is not known or does not answer. */
    static long live(long process) {
        if (process == 0) {
            return 0;
        }
        try {
            var jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                    Long.toString(process), "GC.class_histogram").redirectErrorStream(true).start();
            var words = new String(jcmd.getInputStream().readAllBytes());
            var total = TOTAL.matcher(words);
            return total.find() ? Long.parseLong(total.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
