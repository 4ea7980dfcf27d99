package io.kewei.analytics;

import io.kewei.platform.scope.BranchId;
import java.time.LocalDate;
import java.time.YearMonth;
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
    private final TicketGroup all = new TicketGroup();
    private final Map<LocalDate, TicketGroup> steps = new HashMap<>();
    private final Map<YearMonth, Long> months = new HashMap<>();
    private final Map<String, TicketGroup> priorities = new TreeMap<>();
    private final Map<String, Long> categories = new HashMap<>();
    private final Map<BranchId, Long> branches = new HashMap<>();
    private final Map<String, Slice> handlers = new HashMap<>();
    private final long[] reassignments = new long[REASSIGNED_MOST + 1];

    TicketTally(Period period) {
        this.period = period;
    }

    void add(TicketLine line) {
        all.add(line);
        steps.computeIfAbsent(period.step(line.openedOn()), step -> new TicketGroup()).add(line);
        months.merge(YearMonth.from(line.openedOn()), 1L, Long::sum);
        priorities.computeIfAbsent(line.priority(), priority -> new TicketGroup()).add(line);
        categories.merge(line.category(), 1L, Long::sum);
        branches.merge(line.branch(), 1L, Long::sum);
        handlers.merge(line.handler(), new Slice(line.handler(), line.handlerName(), 1), Slice::plus);
        reassignments[Math.min(line.reassignments(), REASSIGNED_MOST)]++;
    }

    TicketGroup all() {
        return all;
    }

    TicketGroup step(LocalDate start) {
        return steps.getOrDefault(start, new TicketGroup());
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
