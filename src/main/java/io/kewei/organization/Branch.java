package io.kewei.organization;

import io.kewei.platform.Aggregate;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.ScopeFilter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** One place in the organisation tree. Its path names all places above it, so that a subtree is one range of paths. */
@Entity
@Filter(name = ScopeFilter.PLACES, condition = ScopeFilter.PLACE_CONDITION)
class Branch extends Aggregate<Branch> {

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
        this.path = (above == null ? "/" : above.path) + code + "/";
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

    BranchRow row() {
        return new BranchRow(id, code, name, kind, parent);
    }
}
