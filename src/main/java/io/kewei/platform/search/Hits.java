package io.kewei.platform.search;

import org.hibernate.search.engine.search.query.SearchQuery;

/** Counts what a query of the index finds. */
public final class Hits {

    private Hits() {
    }

    /**
     * How many a query finds, but {@code most} stands for so many and for any more, which are then not looked up.
     *
     * @param query one in the order of the index, or else all that it finds are put in order first
     */
    public static long count(SearchQuery<?> query, int most) {
        return query.fetchHits(most - 1, 1).isEmpty() ? Math.min(most, query.fetchTotalHitCount()) : most;
    }
}
