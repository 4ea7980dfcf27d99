package io.kewei.customer.ui;

import io.kewei.customer.CustomerId;
import io.kewei.platform.audit.AuditedRecord;
import io.kewei.platform.security.Roles;
import org.springframework.stereotype.Component;

/** Leads from a line of the audit trail to the customer. */
@Component
class CustomerInAudit extends AuditedRecord {

    CustomerInAudit() {
        super("customer", Roles.CUSTOMER_READ, id -> CustomerNavigation.address(new CustomerId(id)));
    }
}
