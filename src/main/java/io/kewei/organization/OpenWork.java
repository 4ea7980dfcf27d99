package io.kewei.organization;

import io.kewei.platform.security.StaffId;

/**
 * One sort of work that people answer for until it is done. A module that has such work provides a bean, so that nobody
 * leaves the company with work that nobody does.
 */
public interface OpenWork {

    /** Key of what it is called, such as "open tickets". */
    String titleKey();

    /** How much of it somebody answers for now. */
    long count(StaffId person);

    /** Gives all of it to a colleague, in the caller's transaction. */
    void handOver(StaffId from, StaffId to);
}
