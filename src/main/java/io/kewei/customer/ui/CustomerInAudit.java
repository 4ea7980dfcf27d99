package io.kewei.customer.ui;

import io.kewei.customer.CustomerId;
import io.kewei.platform.audit.AuditedRecord;
import io.kewei.platform.security.Roles;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Leads from a line of the audit trail to the customer. */
@Component
class CustomerInAudit implements AuditedRecord {

    @Override
    public String subject() {
        return "customer";
    }

    @Override
    public String right() {
        return Roles.CUSTOMER_READ;
    }

    @Override
    public String address(UUID id) {
        return CustomerNavigation.address(new CustomerId(id));
    }
}
