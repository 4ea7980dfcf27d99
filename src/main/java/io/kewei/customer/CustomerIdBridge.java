package io.kewei.customer;

import io.kewei.platform.search.UuidBridge;

/** A customer's id as the index writes it. */
public class CustomerIdBridge extends UuidBridge<CustomerId> {

    public CustomerIdBridge() {
        super(CustomerId::value, CustomerId::new);
    }
}
