package io.kewei.platform.scheduling;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.kewei.platform.scope.Scopes;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A job that is done once a day. A module declares each as a bean; of all processes that share the database one does
 * it, and if none was running at that time, the first that starts.
 */
public final class Nightly {

    private Nightly() {
    }

    /**
     * @param name names the job in the table of jobs; must not change
     * @param at   wall-clock time of the office
     * @param work sees all records and has no user; what it throws is logged, and it is tried again the next day
     */
    public static RecurringTask<Void> job(String name, LocalTime at, ZoneId zone, Runnable work) {
        return Tasks.recurring(name, Schedules.daily(zone, at)).execute((instance, context) -> Scopes.everything(work));
    }
}
