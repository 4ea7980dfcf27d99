package io.kewei.platform.masking;

/** How much of a sensitive value somebody sees; each sees less than the one before. */
public enum Sight {

    /** All of it. */
    OPEN,
    /** A mask that tells one value from another at best; one at a time may be looked behind, which is noted. */
    MASKED,
    /** Nothing, and no way to it. */
    HIDDEN;

    /** The one of the two that shows less. */
    Sight narrowest(Sight other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
