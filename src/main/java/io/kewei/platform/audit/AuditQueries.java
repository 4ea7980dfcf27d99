package io.kewei.platform.audit;

import io.kewei.platform.masking.Masking;
import io.kewei.platform.masking.Secrets;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.Roles;
import io.kewei.platform.security.WhoIsWho;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What auditors may read of the trail: what happened to the records of the places that they see, and what the people of
 * those places did. Sensitive values are veiled as they are elsewhere.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.AUDIT_READ + "')")
public class AuditQueries {

    private static final Pattern NAME_AFTER_NUMBER = Pattern.compile("^([A-Z]{2}-\\d{6}-\\d+)\\s.*", Pattern.DOTALL);

    private final EntityManager entities;
    private final AuditEntryRepository entries;
    private final WhoIsWho names;
    private final Masking masking;
    private final Secrets secrets;
    private final ZoneId zone;

    AuditQueries(EntityManager entities, AuditEntryRepository entries, WhoIsWho names, Masking masking, Secrets secrets,
            ZoneId zone) {
        this.entities = entities;
        this.entries = entries;
        this.names = names;
        this.masking = masking;
        this.secrets = secrets;
        this.zone = zone;
    }

    /** One page of lines, newest first. */
    public List<AuditRow> list(AuditFilter filter, Pageable page) {
        var below = filter.withBranches(names.withAllBelow(filter.branches()));
        return new AuditSelect(below, zone).lines(entities, page).stream()
                .map(AuditEntry::row).map(this::veiled).toList();
    }

    /** One line, unless there is none that this user may see. */
    public Optional<AuditRow> find(UUID id) {
        return entries.findById(id).map(AuditEntry::row).map(this::veiled);
    }

    /**
     * Whoever sees a line only because of who did it sees its record like one that was shared, and of what it is called
     * the number. Only changes and administration hold values of fields; what else is said, such as why somebody looked
     * behind a mask, is for auditors to read.
     */
    private AuditRow veiled(AuditRow row) {
        var own = row.branch() == null || Scopes.current().places().covers(row.branch());
        var named = own ? row : row.withLabel(NAME_AFTER_NUMBER.matcher(row.label()).replaceFirst("$1"));
        if (row.kind() != AuditKind.CHANGED && row.kind() != AuditKind.ADMINISTERED) {
            return named;
        }
        var veil = own ? masking.veil() : masking.sharedVeil();
        return named.withValues(secrets.veiled(row.subject(), row.action(), row.oldValue(), veil),
                secrets.veiled(row.subject(), row.action(), row.newValue(), veil));
    }
}
