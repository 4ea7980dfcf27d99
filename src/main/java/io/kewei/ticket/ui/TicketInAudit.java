package io.kewei.ticket.ui;

import io.kewei.platform.audit.AuditedRecord;
import io.kewei.platform.security.Roles;
import io.kewei.ticket.TicketId;
import org.springframework.stereotype.Component;

/** Leads from a line of the audit trail to the ticket. */
@Component
class TicketInAudit extends AuditedRecord {

    TicketInAudit() {
        super("ticket", Roles.TICKET_READ, id -> TicketNavigation.address(new TicketId(id)));
    }
}
