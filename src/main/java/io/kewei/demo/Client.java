package io.kewei.demo;

import io.kewei.customer.CustomerId;
import io.kewei.fiction.Firm;
import io.kewei.platform.scope.BranchId;
import java.util.List;

/**
 * A firm that stands in the archive: with an id, the place that looks after it and the people to ask for.
 *
 * @param active whether it buys and reports faults already
 */
record Client(Firm firm, CustomerId id, BranchId branch, List<Contact> contacts, boolean active) {

    /** Somebody to ask for. */
    record Contact(String name, String mobile) {
    }
}
