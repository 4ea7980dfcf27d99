package io.kewei.account.ui;

import io.kewei.platform.audit.AuditedRecord;
import io.kewei.platform.security.Roles;
import org.springframework.stereotype.Component;

/** Leads from a line of the audit trail to the account. */
@Component
class AccountInAudit extends AuditedRecord {

    AccountInAudit() {
        super("account", Roles.ADMIN, id -> "admin/accounts?open=" + id);
    }
}
