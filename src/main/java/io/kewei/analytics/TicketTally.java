package io.kewei.analytics;

import io.kewei.analytics.keeping.PlaceMonth;
import io.kewei.platform.scope.BranchId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that is counted of the tickets opened in a period, in one pass. Dashboard and report both read it. */
class TicketTally {

    /** Reassigned this often and more is counted together. */
    static final int REASSIGNED_MOST = 5;

    private final Period period;
    private final long now;
    /** Until when the same tickets count in the same way. */
    private long until = Long.MAX_VALUE;
    private final TicketGroup all = new TicketGroup();
    private final Map<LocalDate, TicketGroup> steps = new HashMap<>();
    private final Map<YearMonth, Long> months = new HashMap<>();
    private final Map<String, TicketGroup> priorities = new TreeMap<>();
    private final Map<String, Long> categories = new HashMap<>();
    private final Map<BranchId, Long> branches = new HashMap<>();
    private final Map<String, Slice> handlers = new HashMap<>();
    private final long[] reassignments = new long[REASSIGNED_MOST + 1];

    /** @param now decides on tickets that are still open */
    TicketTally(Period period, Instant now) {
        this.period = period;
        this.now = micros(now);
    }

    private TicketTally(TicketTally other) {
        this.period = other.period;
        this.now = other.now;
        add(other);
    }

    /** Due times are whole microseconds: the next one tells before and after apart as the moment itself does. */
    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment.plusNanos(999));
    }

    /** Adds what another tally of the same period has counted. */
    void add(TicketTally other) {
        until = Math.min(until, other.until);
        all.add(other.all);
        other.steps.forEach((start, group) -> step(start).add(group));
        other.months.forEach((month, count) -> months.merge(month, count, Long::sum));
        other.priorities.forEach((priority, group) -> priority(priority).add(group));
        other.categories.forEach((category, count) -> categories.merge(category, count, Long::sum));
        other.branches.forEach((branch, count) -> branches.merge(branch, count, Long::sum));
        other.handlers.forEach((key, slice) -> handlers.merge(key, slice, Slice::plus));
        for (var times = 0; times < reassignments.length; times++) {
            reassignments[times] += other.reassignments[times];
        }
    }

    /** The same, with how long it took to solve them put in order. */
    TicketTally settled() {
        var same = new TicketTally(this);
        same.steps.values().forEach(TicketGroup::settle);
        same.all.settleAs(same.steps.values());
        return same;
    }

    /** Whether at another moment the same would be counted of the same tickets. */
    boolean holdsFor(Instant moment) {
        return now <= micros(moment) && micros(moment) <= until;
    }

    /** Counts the tickets opened at a place in a month, as far as the days are in the period. */
    void add(PlaceMonth where, OpenedTickets tickets) {
        var days = period.in(where.month());
        if (days == null || tickets.size() == 0) {
            return;
        }
        var counts = tickets.counts(days, now);
        until = Math.min(until, counts.until());
        if (counts.tickets() == 0) {
            return;
        }
        all.add(counts.tickets(), counts.met(), counts.missed(), counts::resolutions);
        addSteps(days, counts);
        addPriorities(tickets, counts);
        months.merge(where.month(), counts.tickets(), Long::sum);
        branches.merge(where.place(), counts.tickets(), Long::sum);
        tickets.categories().forEach(counts.categories(), (category, count) ->
                categories.merge(category, count, Long::sum));
        tickets.handlers().forEach(counts.handlers(), (handler, count) ->
                handlers.merge(handler.key(), new Slice(handler.key(), handler.name(), count), Slice::plus));
        for (var times = 0; times < reassignments.length; times++) {
            reassignments[times] += counts.reassigned(times);
        }
    }

    private void addSteps(Period days, OpenedCounts counts) {
        if (!period.isByDay()) {
            step(period.step(days.from())).add(counts.tickets(), counts.met(), counts.missed(), counts::resolutions);
            return;
        }
        days.from().datesUntil(days.to()).forEach(day -> {
            var of = day.getDayOfMonth();
            step(day).add(counts.tickets(of), counts.met(of), counts.missed(of), () -> counts.resolutions(of));
        });
    }

    private void addPriorities(OpenedTickets tickets, OpenedCounts counts) {
        for (var code = 0; code < tickets.priorities().different(); code++) {
            var of = counts.priority(code);
            if (of.tickets() > 0) {
                priority(of.priority()).add(of.tickets(), of.met(), of.missed(), of.resolutions());
            }
        }
    }

    private TicketGroup priority(String priority) {
        return priorities.computeIfAbsent(priority, added -> new TicketGroup());
    }

    TicketGroup all() {
        return all;
    }

    TicketGroup step(LocalDate start) {
        return steps.computeIfAbsent(start, added -> new TicketGroup());
    }

    long opened(YearMonth month) {
        return months.getOrDefault(month, 0L);
    }

    /** By priority, the most urgent first. */
    Map<String, TicketGroup> priorities() {
        return priorities;
    }

    /** The categories with the most tickets; of equals the one whose code comes first. */
    List<Slice> topCategories(int most) {
        return categories.entrySet().stream().map(entry -> new Slice(entry.getKey(), entry.getKey(), entry.getValue()))
                .sorted(Slice.MOST_FIRST).limit(most).toList();
    }

    /** Tickets by the place that they belong to. */
    Map<BranchId, Long> branches() {
        return branches;
    }

    /** Who handled the most tickets; tickets that nobody handles are left out. */
    List<Slice> topHandlers(int most) {
        return handlers.values().stream().filter(handler -> !handler.key().isEmpty())
                .sorted(Slice.MOST_FIRST.thenComparing(Comparator.comparing(Slice::name))).limit(most).toList();
    }

    /** Tickets by the number of times they were handed on, from 0 to {@link #REASSIGNED_MOST} and more. */
    long[] reassignments() {
        return reassignments.clone();
    }
}
