package io.kewei.bench.load;

import java.util.List;
import java.util.Map;

/**
 * What a bench came to, as it is kept for the next to be compared with.
 *
 * @param at    when, in UTC
 * @param think how long people thought before a step, on average; in milliseconds
 * @param page  the first page of a browser with an empty cache
 * @param heaps bytes per open session, by the number of users; without those that are not known
 */
record Results(String at, long think, FirstPage.Weight page, List<Run> runs, Map<Integer, Long> heaps) {
}
