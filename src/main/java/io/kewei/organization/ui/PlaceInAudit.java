package io.kewei.organization.ui;

import io.kewei.platform.audit.AuditedRecord;
import io.kewei.platform.security.Roles;
import org.springframework.stereotype.Component;

/** Leads from a line of the audit trail to the place. */
@Component
class PlaceInAudit extends AuditedRecord {

    PlaceInAudit() {
        super("organization", Roles.ADMIN, id -> "admin/organization?place=" + id);
    }
}
