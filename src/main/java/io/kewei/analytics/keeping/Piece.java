package io.kewei.analytics.keeping;

/** What there is of a place's month; never changed, but replaced. */
public interface Piece<P extends Piece<P>> {

    /** The same with some days as they stand in another piece. */
    P with(Days days, P other);

    /** How much memory it takes, by the number of records that it remembers. */
    int size();
}
