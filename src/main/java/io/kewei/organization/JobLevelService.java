package io.kewei.organization;

import io.kewei.platform.Refusal;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.audit.Marked;
import io.kewei.platform.scope.AccessChanged;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.Level;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.Roles;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far each job sees in each area: for administrators to look at and to set. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class JobLevelService {

    private final JobLevelRepository levels;
    private final AccessFinder access;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    JobLevelService(JobLevelRepository levels, AccessFinder access, AuditLog audit, ApplicationEventPublisher events) {
        this.levels = levels;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    /** The level of a job in each area. */
    @Transactional(readOnly = true)
    public Map<Area, Level> of(JobRole job) {
        var now = access.levels();
        var all = new EnumMap<Area, Level>(Area.class);
        for (var area : Area.values()) {
            all.put(area, now.of(job, area));
        }
        return all;
    }

    /**
     * Lets everybody with a job see so far in an area from now on, those who are logged in included.
     *
     * @throws Refusal {@code organization.refusal.level} where there is nothing to set: an administrator sees
     *                 everything, and a job without the right to read an area sees nothing of it
     */
    public void set(JobRole job, Area area, Level level) {
        if (job == JobRole.ADMINISTRATOR || !job.rights().contains(area.readRight())) {
            throw new Refusal("organization.refusal.level", job, area);
        }
        var before = access.levels().of(job, area);
        levels.save(new JobLevel(new JobLevel.Of(job, area), level));
        audit.note(AuditNote.of(AuditKind.ADMINISTERED, "level")
                .on("level", null, Marked.of(job) + " / " + Marked.of(area))
                .values(Marked.of(before), Marked.of(level)));
        events.publishEvent(new AccessChanged());
    }
}
