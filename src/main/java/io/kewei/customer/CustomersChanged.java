package io.kewei.customer;

import java.util.List;

/** Customers were registered or changed. Published inside the transaction; one event for each chunk of an import. */
public record CustomersChanged(List<CustomerFacts> customers) {

    public CustomersChanged {
        customers = List.copyOf(customers);
    }
}
