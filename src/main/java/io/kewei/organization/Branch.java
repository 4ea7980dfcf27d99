package io.kewei.organization;

import io.kewei.platform.Aggregate;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.ScopeFilter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** One place in the organisation tree. Its path names all places above it, so that a subtree is one range of paths. */
@Entity
@Filter(name = ScopeFilter.PLACES, condition = ScopeFilter.PLACE_CONDITION)
class Branch extends Aggregate<Branch> {

    /** As the column is wide, in characters. */
    static final int PATH_MAX = 200;

    @EmbeddedId
    private BranchId id;
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private BranchKind kind;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable BranchId parent;
    private String path;
    private @Nullable LocalDate closedOn;
    @Enumerated(EnumType.STRING)
    private @Nullable AgentType agentType;
    private String authority;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Branch() {
    }

    /** @param above the place this one belongs to; null for headquarters */
    Branch(String code, String name, BranchKind kind, @Nullable Branch above) {
        this.id = BranchId.next();
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.parent = above == null ? null : above.id;
        this.path = pathBelow(above == null ? "/" : above.path);
        this.authority = "";
    }

    /** Says anew what the place is; its code stays. */
    void describe(PlaceDetails details) {
        if (isHeadquarters() != (details.kind() == BranchKind.HEADQUARTERS)) {
            throw new Refusal("organization.refusal.headquarters", name);
        }
        name = details.name();
        kind = details.kind();
        agentType = details.agentType();
        authority = details.authority();
    }

    /**
     * Puts the place below another one.
     *
     * @return the path it had; the paths of all places below begin with it and have to follow
     * @throws Refusal {@code organization.refusal.headquarters}, {@code organization.refusal.cycle} or as
     *                 {@link #requireRoomBelow}
     */
    String moveBelow(Branch above) {
        if (isHeadquarters()) {
            throw new Refusal("organization.refusal.headquarters", name);
        }
        if (above.path.startsWith(path)) {
            throw new Refusal("organization.refusal.cycle", name, above.name);
        }
        above.requireRoomBelow();
        var before = path;
        parent = above.id;
        path = pathBelow(above.path);
        return before;
    }

    /** @throws Refusal {@code organization.refusal.closed}, {@code organization.refusal.leaf} if no place may be below */
    void requireRoomBelow() {
        if (closedOn != null) {
            throw new Refusal("organization.refusal.closed", name);
        }
        if (kind == BranchKind.STATION || kind == BranchKind.AGENT) {
            throw new Refusal("organization.refusal.leaf", name, kind);
        }
    }

    /** Closes the place for good; what belongs to it stays. Whoever calls has made sure that nobody works there. */
    void close(LocalDate on) {
        if (isHeadquarters()) {
            throw new Refusal("organization.refusal.headquarters", name);
        }
        closedOn = on;
    }

    void reopen() {
        closedOn = null;
    }

    private String pathBelow(String above) {
        var below = above + code + "/";
        if (below.length() > PATH_MAX) {
            throw new Refusal("organization.refusal.deep", name);
        }
        return below;
    }

    BranchId id() {
        return id;
    }

    String name() {
        return name;
    }

    String path() {
        return path;
    }

    boolean isHeadquarters() {
        return kind == BranchKind.HEADQUARTERS;
    }

    BranchKind kind() {
        return kind;
    }

    @Nullable BranchId parent() {
        return parent;
    }

    @Nullable LocalDate closedOn() {
        return closedOn;
    }

    PlaceDetails details() {
        return new PlaceDetails(code, name, kind, agentType, authority);
    }

    BranchRow row() {
        return new BranchRow(id, code, name, kind, parent, closedOn != null);
    }
}
