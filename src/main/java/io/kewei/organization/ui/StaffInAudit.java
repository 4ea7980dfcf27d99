package io.kewei.organization.ui;

import io.kewei.platform.audit.AuditedRecord;
import io.kewei.platform.security.Roles;
import org.springframework.stereotype.Component;

/** Leads from a line of the audit trail to the member of staff. */
@Component
class StaffInAudit extends AuditedRecord {

    StaffInAudit() {
        super("staff", Roles.ADMIN, id -> "admin/staff?open=" + id);
    }
}
