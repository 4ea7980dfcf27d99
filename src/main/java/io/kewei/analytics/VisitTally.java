package io.kewei.analytics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Counts the visits planned in a period: how many, how many done, how many done as planned. */
class VisitTally {

    private final Period period;
    private final LocalDate today;
    private final Map<LocalDate, Long> planned = new HashMap<>();
    private final Map<LocalDate, Long> done = new HashMap<>();
    private long onPlan;
    private long offPlan;

    VisitTally(Period period, LocalDate today) {
        this.period = period;
        this.today = today;
    }

    void add(LocalDate plannedOn, VisitDays.Visits visits) {
        if (plannedOn.isBefore(period.from()) || !plannedOn.isBefore(period.to())) {
            return;
        }
        planned.merge(period.step(plannedOn), visits.planned(), Long::sum);
        done.merge(period.step(plannedOn), visits.done(), Long::sum);
        onPlan += visits.onPlan();
        offPlan += visits.done() - visits.onPlan();
        if (plannedOn.isBefore(today)) {
            offPlan += visits.planned() - visits.done();
        }
    }

    long planned(LocalDate step) {
        return planned.getOrDefault(step, 0L);
    }

    long done(LocalDate step) {
        return done.getOrDefault(step, 0L);
    }

    /** Done by the end of the planned day; a visit whose day is not over does not count. */
    Share onPlan() {
        return new Share(onPlan, offPlan);
    }
}
