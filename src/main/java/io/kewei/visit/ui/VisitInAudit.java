package io.kewei.visit.ui;

import io.kewei.platform.audit.AuditedRecord;
import io.kewei.platform.security.Roles;
import io.kewei.visit.VisitId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Leads from a line of the audit trail to the visit. */
@Component
class VisitInAudit implements AuditedRecord {

    @Override
    public String subject() {
        return "visit";
    }

    @Override
    public String right() {
        return Roles.VISIT_READ;
    }

    @Override
    public String address(UUID id) {
        return VisitNavigation.address(new VisitId(id));
    }
}
