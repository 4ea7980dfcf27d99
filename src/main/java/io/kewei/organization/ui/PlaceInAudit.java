package io.kewei.organization.ui;

import io.kewei.platform.audit.AuditedRecord;
import io.kewei.platform.security.Roles;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Leads from a line of the audit trail to the place. */
@Component
class PlaceInAudit implements AuditedRecord {

    @Override
    public String subject() {
        return "organization";
    }

    @Override
    public String right() {
        return Roles.ADMIN;
    }

    @Override
    public String address(UUID id) {
        return "admin/organization?place=" + id;
    }
}
