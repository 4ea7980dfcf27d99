package io.kewei.organization;

import io.kewei.platform.BranchAggregate;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;

/** Somebody who works at a place and may log in. */
@Entity
class Staff extends BranchAggregate<Staff> {

    @EmbeddedId
    private StaffId id;
    private String login;
    private String name;
    private String passwordHash;
    private boolean active;
    @ElementCollection
    @CollectionTable(name = "staff_job", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "job")
    @Enumerated(EnumType.STRING)
    private Set<JobRole> jobs = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Staff() {
    }

    Staff(BranchId branch, String login, String name, String passwordHash, Set<JobRole> jobs) {
        super(branch);
        this.id = StaffId.next();
        this.login = login;
        this.name = name;
        this.passwordHash = passwordHash;
        this.active = true;
        this.jobs = new HashSet<>(jobs);
    }

    StaffId id() {
        return id;
    }

    String login() {
        return login;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean active() {
        return active;
    }

    Set<JobRole> jobs() {
        return Set.copyOf(jobs);
    }
}
