package io.kewei.platform.scope;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kewei.platform.OffsetRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * Where rows far down lists are found. A database passes over all rows before a page, half a million where somebody
 * drags to the middle; so the keys of some rows are kept for a while once they have been found, and the next page near
 * them begins there. Kept are keys and how many rows stood before them, never records (decision 0036).
 */
@Component
public final class Ladders {

    /** As long as somebody may look at a page without being told that others have stored something above it. */
    private static final Duration LIFE = Duration.ofMinutes(2);

    /** Many more lists than people drag about in at the same time. */
    private static final int LISTS = 500;

    /** For what has to be exact wherever it begins. */
    public static final Ladders NONE = new Ladders(Integer.MAX_VALUE, List.of());

    private final int from;
    private final List<Integer> steps;
    private final Cache<Object, Ladder> ladders =
            Caffeine.newBuilder().expireAfterWrite(LIFE).maximumSize(LISTS).build();

    public Ladders() {
        this(2_000, List.of(10_000, 100));
    }

    /**
     * @param from  rows before this one are always counted from the first row, as exactly as people scroll
     * @param steps how many rows there are from one rung to the next, the longest first: from a far rung a near one is
     *              soon found
     */
    public Ladders(int from, List<Integer> steps) {
        this.from = from;
        this.steps = steps;
    }

    /** These for rows that only show on a screen, otherwise none. */
    public Ladders forRows(Pageable rows) {
        return OffsetRequest.isScrolled(rows) ? this : NONE;
    }

    /** Whether a page that begins with this row may begin at a rung. */
    boolean reach(int row) {
        return row >= from;
    }

    /** The ladder of a list. */
    Ladder ladder(Object list) {
        return ladders.get(list, any -> new Ladder(steps));
    }

    /** The list has become another one. */
    void forget(Object list) {
        ladders.invalidate(list);
    }
}
