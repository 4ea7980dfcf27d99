package io.kewei.bench;

import io.kewei.platform.Refusal;
import io.kewei.platform.search.SearchIndexes;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database in steps that are noted with their rows, so that a call that was stopped is taken up by the
 * next one. What is made depends on the volume and the moment alone: neither on the order of steps nor on stops.
 */
@Component
class Filling {

    static final List<String> TABLES = List.of("branch", "staff", "customer", "customer_contact", "customer_ship_to",
            "ticket", "ticket_entry", "visit", "customer_fact", "ticket_fact", "visit_fact", "number_series");

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BenchLedger ledger;
    private final CompanyMaker companyMaker;
    private final SearchIndexes indexes;
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final ZoneId zone;
    private final ReentrantLock working = new ReentrantLock();
    private volatile boolean stopping;

    Filling(BenchLedger ledger, CompanyMaker companyMaker, SearchIndexes indexes, JdbcTemplate jdbc, Clock clock,
            ZoneId zone) {
        this.ledger = ledger;
        this.companyMaker = companyMaker;
        this.indexes = indexes;
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = zone;
    }

    /** Whoever stops the process waits for the chunks that are being written, so that it ends in good order. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        if (working.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            working.unlock();
        }
    }

    /**
     * Makes what is not there yet.
     *
     * @return whether all of it is there now; it is not if the process is being stopped
     * @param until wall-clock time that the records lead up to; null: that of the first call
     * @throws Refusal {@code bench.refusal.foreign} if there are records that this has not made,
     *                 {@code bench.refusal.other} if they were made for another volume or moment
     */
    boolean fill(Volume volume, @Nullable LocalDateTime until, String password, int threads, Progress progress) {
        working.lock();
        try {
            make(volume, until, password, threads, progress);
        } finally {
            working.unlock();
        }
        if (stopping) {
            progress.say("stopped; the same call goes on from here");
            return false;
        }
        TABLES.forEach(table -> progress.say("%-18s %,12d", table, count(table)));
        return true;
    }

    private void make(Volume volume, @Nullable LocalDateTime until, String password, int threads, Progress progress) {
        var now = begin(volume, until);
        progress.say("%s, until %s", volume, now);
        progress.begin("plan", 1, 0);
        var setting = Setting.of(volume, now, zone);
        progress.end();
        var steps = ledger.steps();
        once("company", steps, progress, () -> companyMaker.make(setting.company(), now.toLocalDate()));
        once("accounts", steps, progress, () -> companyMaker.letIn(setting.company(), password));
        once("holidays", steps, progress, () -> companyMaker.keepHolidays(now.getYear()));
        work("customers", setting.customerPlan().chunks(), threads, progress,
                () -> new CustomerMaker(setting, jdbc)::make);
        work("tickets", setting.ticketPlan().chunks(), threads, progress,
                () -> new TicketMaker(setting, jdbc)::make);
        work("visits", setting.visitPlan().chunks(), threads, progress,
                () -> new VisitMaker(setting, jdbc)::make);
        once("numbers", steps, progress, () -> numbers(setting));
        once("statistics", steps, progress, () -> TABLES.forEach(table -> jdbc.queryForList("analyze table " + table)));
        once("index", steps, progress, indexes::buildAll);
        if (!stopping && !steps.contains(BenchLedger.DONE)) {
            ledger.note(BenchLedger.DONE, "");
        }
    }

    private LocalDateTime begin(Volume volume, @Nullable LocalDateTime until) {
        var known = ledger.detail(BenchLedger.BEGUN);
        if (known.isEmpty()) {
            requireEmpty();
            var now = until != null ? until : LocalDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.MINUTES);
            ledger.note(BenchLedger.BEGUN, volume + " until " + now);
            return now;
        }
        var parts = known.get().split(" until ");
        var now = LocalDateTime.parse(parts[1]);
        if (!parts[0].equals(volume.toString()) || until != null && !until.equals(now)) {
            throw new Refusal("bench.refusal.other", known.get());
        }
        return now;
    }

    private void requireEmpty() {
        var others = Stream.of("customer", "ticket", "visit", "trade").mapToLong(this::count).sum();
        if (others > 0 || count("branch") > 1 || count("staff") > 1) {
            throw new Refusal("bench.refusal.foreign");
        }
    }

    private long count(String table) {
        var count = jdbc.queryForObject("select count(*) from " + table, Long.class);
        return count == null ? 0 : count;
    }

    private void once(String step, Set<String> steps, Progress progress, Runnable work) {
        if (!stopping && !steps.contains(step)) {
            progress.begin(step, 1, 0);
            ledger.once(step, work);
            progress.end();
        }
    }

    /** Several at a time take what is next; each makes its chunks with tools of its own. */
    private void work(String kind, List<DayPlan.Chunk> chunks, int threads, Progress progress,
            Supplier<Consumer<DayPlan.Chunk>> maker) {
        if (stopping) {
            return;
        }
        var steps = ledger.steps();
        var left = new ConcurrentLinkedQueue<>(chunks.stream().filter(one -> !steps.contains(step(kind, one))).toList());
        progress.begin(kind, total(chunks), total(chunks) - total(List.copyOf(left)));
        var stopped = new AtomicBoolean();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var workers = Stream.generate(() -> pool.submit(() -> {
                try {
                    for (var chunk = left.poll(); chunk != null && !stopped.get() && !stopping; chunk = left.poll()) {
                        var one = chunk;
                        ledger.once(step(kind, one), () -> maker.get().accept(one));
                        progress.add(one.count());
                    }
                } catch (RuntimeException failed) {
                    stopped.set(true);
                    throw failed;
                }
            })).limit(threads).toList();
            workers.forEach(Filling::await);
        }
        progress.end();
    }

    private static void await(Future<?> worker) {
        try {
            worker.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String step(String kind, DayPlan.Chunk chunk) {
        return kind + "-" + chunk.number();
    }

    private static long total(List<DayPlan.Chunk> chunks) {
        return chunks.stream().mapToLong(DayPlan.Chunk::count).sum();
    }

    /** So that what people enter today goes on behind what is here. */
    private void numbers(Setting setting) {
        var rows = new Rows(jdbc, "number_series", "series, last_number");
        var plans = Map.of("KH", setting.customerPlan(), "WO", setting.ticketPlan(), "VS", setting.visitPlan());
        plans.forEach((prefix, plan) -> plan.days().stream().filter(day -> plan.on(day) > 0)
                .forEach(day -> rows.add(Marks.series(prefix, day), plan.on(day))));
        rows.write();
    }
}
