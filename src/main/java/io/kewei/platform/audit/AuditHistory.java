package io.kewei.platform.audit;

import io.kewei.platform.scope.Scopes;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the trail says of one record, for whoever sees the record itself. A history goes with its record: it shows what
 * happened while the record belonged elsewhere, too.
 */
@Component
public class AuditHistory {

    private final AuditEntryRepository entries;

    AuditHistory(AuditEntryRepository entries) {
        this.entries = entries;
    }

    /**
     * Lines of one kind, newest first, those of one moment in their order. The caller has found the record with the
     * user's own eyes.
     */
    @Transactional(readOnly = true)
    public List<AuditRow> of(String subject, UUID id, AuditKind kind, Limit most) {
        return Scopes.everything(() -> entries.about(subject, id, kind, most)).stream().map(AuditEntry::row).toList();
    }
}
