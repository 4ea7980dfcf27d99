package io.kewei.customer;

/**
 * What became of an imported record, and which record of ours it is.
 *
 * @param <I> type of the record's id
 */
public record Stored<I>(I id, What what) {

    /** New, changed, or the same as at the last import. */
    public enum What {
        CREATED, UPDATED, UNCHANGED
    }
}
