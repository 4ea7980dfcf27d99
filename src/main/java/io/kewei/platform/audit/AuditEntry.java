package io.kewei.platform.audit;

import io.kewei.platform.Ids;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.ScopeFilter;
import io.kewei.platform.security.StaffId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail. Written once; what seals it is added later, not by Hibernate.
 * Whoever may see a branch sees what happened to its records and what its people did.
 */
@Entity
@Immutable
@Filter(name = ScopeFilter.PLACES, condition =
        "(:parts & 8 or (:parts & 1 and (branch_id in (:ids) or actor_branch_id in (:ids))))")
class AuditEntry {

    private static final int LABEL = 200;
    private static final int WORDS = 100;
    private static final int ADDRESS = 45;

    @Id
    private UUID id;
    private Instant at;
    @Enumerated(EnumType.STRING)
    private AuditKind kind;
    private String action;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "actor_id"))
    private @Nullable StaffId actor;
    private String actorLogin;
    private String actorName;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "actor_branch_id"))
    private @Nullable BranchId actorBranch;
    private String address;
    private String subject;
    private @Nullable UUID subjectId;
    private String label;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "branch_id"))
    private @Nullable BranchId branch;
    private String oldValue;
    private String newValue;

    @Column(insertable = false, updatable = false)
    private @Nullable Long number;
    @Column(insertable = false, updatable = false)
    private byte @Nullable [] previousHash;
    @Column(insertable = false, updatable = false)
    private byte @Nullable [] hash;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AuditEntry() {
    }

    AuditEntry(Instant at, Actor by, String address, AuditNote note) {
        this.id = Ids.next();
        this.at = at;
        this.kind = note.kind();
        this.action = note.action();
        this.actor = by.staff();
        this.actorLogin = cut(by.login(), WORDS);
        this.actorName = cut(by.name(), WORDS);
        this.actorBranch = by.branch();
        this.address = cut(address, ADDRESS);
        this.subject = note.subject();
        this.subjectId = note.subjectId();
        this.label = cut(note.label(), LABEL);
        this.branch = note.branch();
        this.oldValue = note.oldValue();
        this.newValue = note.newValue();
    }

    AuditRow row() {
        var by = new Actor(actor, actorLogin, actorName, actorBranch);
        return new AuditRow(id, at, kind, action, by, address, subject, subjectId, label, branch,
                oldValue, newValue, number, hex(previousHash), hex(hash));
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }

    /** A line is never lost because a word in it is too long. */
    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
