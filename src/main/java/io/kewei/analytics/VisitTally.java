package io.kewei.analytics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts the visits planned in a period: how many, how many done, how many done as planned. */
class VisitTally {

    private final Period period;
    private final LocalDate today;
    private final long[] planned;
    private final long[] done;
    private long onPlan;
    private long offPlan;

    VisitTally(Period period, LocalDate today) {
        this.period = period;
        this.today = today;
        this.planned = new long[at(period.to())];
        this.done = new long[planned.length];
    }

    void add(LocalDate plannedOn, VisitDays.Visits visits) {
        if (plannedOn.isBefore(period.from()) || !plannedOn.isBefore(period.to())) {
            return;
        }
        planned[at(plannedOn)] += visits.planned();
        done[at(plannedOn)] += visits.done();
        onPlan += visits.onPlan();
        offPlan += visits.done() - visits.onPlan();
        if (plannedOn.isBefore(today)) {
            offPlan += visits.planned() - visits.done();
        }
    }

    /** Planned on some days of the period. */
    long planned(Period some) {
        return sum(planned, some);
    }

    /** Planned on some days of the period, and done whenever. */
    long done(Period some) {
        return sum(done, some);
    }

    /** Done by the end of the planned day; a visit whose day is not over does not count. */
    Share onPlan() {
        return new Share(onPlan, offPlan);
    }

    private long sum(long[] counts, Period some) {
        var sum = 0L;
        for (var at = at(some.from()); at < at(some.to()); at++) {
            sum += counts[at];
        }
        return sum;
    }

    private int at(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(period.from(), day));
    }
}
