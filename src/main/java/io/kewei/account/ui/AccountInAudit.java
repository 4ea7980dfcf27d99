package io.kewei.account.ui;

import io.kewei.platform.audit.AuditedRecord;
import io.kewei.platform.security.Roles;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Leads from a line of the audit trail to the account. */
@Component
class AccountInAudit implements AuditedRecord {

    @Override
    public String subject() {
        return "account";
    }

    @Override
    public String right() {
        return Roles.ADMIN;
    }

    @Override
    public String address(UUID id) {
        return "admin/accounts?open=" + id;
    }
}
