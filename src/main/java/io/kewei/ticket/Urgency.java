package io.kewei.ticket;

/** How urgent the request is to the customer. */
public enum Urgency {
    /** 一般. */
    NORMAL,
    /** 紧急. */
    URGENT,
    /** 特急. */
    VERY_URGENT
}
