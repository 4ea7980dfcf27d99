package io.kewei.visit.ui;

import io.kewei.platform.audit.AuditedRecord;
import io.kewei.platform.security.Roles;
import io.kewei.visit.VisitId;
import org.springframework.stereotype.Component;

/** Leads from a line of the audit trail to the visit. */
@Component
class VisitInAudit extends AuditedRecord {

    VisitInAudit() {
        super("visit", Roles.VISIT_READ, id -> VisitNavigation.address(new VisitId(id)));
    }
}
