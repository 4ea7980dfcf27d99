package io.kewei.organization;

import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.Level;
import io.kewei.platform.scope.Unscoped;
import io.kewei.platform.security.JobRole;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How far a job sees in an area, where an administrator set it otherwise than it comes. */
@Entity
@Unscoped("a rule of the whole company")
class JobLevel {

    /** Of which job, in which area. */
    @Embeddable
    record Of(@Enumerated(EnumType.STRING) JobRole job, @Enumerated(EnumType.STRING) Area area) {
    }

    @EmbeddedId
    private Of id;
    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private Level level;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected JobLevel() {
    }

    JobLevel(Of id, Level level) {
        this.id = id;
        this.level = level;
    }

    Of id() {
        return id;
    }

    Level level() {
        return level;
    }
}
