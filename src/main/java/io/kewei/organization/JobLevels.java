package io.kewei.organization;

import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.Level;
import io.kewei.platform.security.JobRole;
import java.util.Map;

/**
 * How far each job sees in each area, from where its post is. Out of the box everybody sees the own place and those
 * below it; an administrator sees everything, wherever the post is.
 *
 * @param set what was set otherwise
 */
record JobLevels(Map<JobLevel.Of, Level> set) {

    JobLevels {
        set = Map.copyOf(set);
    }

    /** @param kind of the place: an entrusted agent sees what it is entrusted with, however far the job lets see */
    Level of(JobRole job, Area area, BranchKind kind) {
        var level = of(job, area);
        return kind == BranchKind.AGENT && level.compareTo(Level.OWN) > 0 && job != JobRole.ADMINISTRATOR
                ? Level.OWN : level;
    }

    Level of(JobRole job, Area area) {
        if (!job.rights().contains(area.readRight())) {
            return Level.NONE;
        }
        return job == JobRole.ADMINISTRATOR ? Level.EVERYTHING
                : set.getOrDefault(new JobLevel.Of(job, area), Level.BRANCH_AND_BELOW);
    }
}
