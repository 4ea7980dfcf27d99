package io.kewei.analytics;

import io.kewei.customer.CustomerFacts;
import io.kewei.customer.CustomersChanged;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the facts of customers, in the transaction that changes the customers. */
@Component
class CustomerFactKeeper {

    private static final List<String> COLUMNS = List.of("customer_id", "branch_id", "owner_id", "grade", "status",
            "registered_on", "version");

    private final FactWriter writer;

    CustomerFactKeeper(FactWriter writer) {
        this.writer = writer;
    }

    @EventListener
    void on(CustomersChanged event) {
        writer.store("customer_fact", COLUMNS, event.customers(), this::values);
    }

    private Object[] values(CustomerFacts customer) {
        return new Object[] {FactWriter.column(customer.customer().value()),
                FactWriter.column(customer.branch().value()), customer.owner() == null ? null : FactWriter.column(customer.owner().value()),
                customer.grade().name(), customer.status().name(),
                writer.day(customer.registeredAt()), customer.version()};
    }
}
