package io.kewei.bench.load;

import java.util.List;
import java.util.Map;

/**
 * What one run came to.
 *
 * @param users    how many worked at the same time
 * @param seconds  for how long figures were taken
 * @param messages requests that were answered meanwhile
 * @param pushes   frames that the portal sent of itself meanwhile
 * @param heap     of the portal after a collection with all users there, in bytes; 0 if not known
 * @param figures  by the name of the journey's step
 * @param errors   by the name of the journey
 * @param stories  of the first errors
 */
record Run(int users, long seconds, long messages, long pushes, long heap, Map<String, Figure> figures,
           Map<String, Long> errors, List<String> stories) {

    /** Milliseconds from the request to the end of the answer that showed what was asked for. */
    record Figure(int count, long p50, long p95, long max) {
    }

    long failed() {
        return errors.values().stream().mapToLong(Long::longValue).sum();
    }

    double perSecond() {
        return seconds == 0 ? 0 : (double) messages / seconds;
    }
}
