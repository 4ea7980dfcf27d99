package io.kewei.ticket.ui;

import io.kewei.platform.audit.AuditedRecord;
import io.kewei.platform.security.Roles;
import io.kewei.ticket.TicketId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Leads from a line of the audit trail to the ticket. */
@Component
class TicketInAudit implements AuditedRecord {

    @Override
    public String subject() {
        return "ticket";
    }

    @Override
    public String right() {
        return Roles.TICKET_READ;
    }

    @Override
    public String address(UUID id) {
        return TicketNavigation.address(new TicketId(id));
    }
}
