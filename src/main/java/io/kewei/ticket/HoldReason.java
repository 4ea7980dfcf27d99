package io.kewei.ticket;

/** Why work on a ticket rests; while it does, the time until it is due stands still. */
public enum HoldReason {
    /** 等待客户. */
    CUSTOMER,
    /** 等待配件. */
    PARTS
}
