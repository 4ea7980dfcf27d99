package io.kewei.analytics;

/** Whether a ticket was solved in time, in the order in which {@link FactReader} numbers them. */
enum Verdict {

    MISSED, MET,
    /** Given up without a solution, or laid still while there was time: not counted. */
    NONE,
    /** Open: missed once its due time has passed, and until then not counted. */
    WAITING
}
