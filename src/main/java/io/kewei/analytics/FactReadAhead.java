package io.kewei.analytics;

import io.kewei.platform.scope.BranchId;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Gatherers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads two years of facts in the background, after the start and again before they are too old to be used: nobody's
 * first look of a morning has to wait for them. It rests twice as long as it works.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "kewei.dashboard.read-ahead", matchIfMissing = true)
class FactReadAhead {

    private static final Logger LOG = LoggerFactory.getLogger(FactReadAhead.class);

    /** As many as the dashboard shows and compares them with. */
    private static final int MONTHS = 24;
    /** At a time: a month of all of them is a statement of a second, beside which others wait. */
    private static final int PLACES = 6;
    private static final Duration AFTER_START = Duration.ofSeconds(10);
    private static final Duration EVERY = Duration.ofMinutes(30);

    private final KeptFacts kept;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final ZoneId zone;
    private final Thread thread = Thread.ofPlatform().daemon().name("read-ahead").priority(Thread.MIN_PRIORITY)
            .unstarted(this::work);

    FactReadAhead(KeptFacts kept, TransactionOperations transaction, Clock clock, ZoneId zone) {
        this.kept = kept;
        this.transaction = transaction;
        this.clock = clock;
        this.zone = zone;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.start();
    }

    @PreDestroy
    void stop() {
        thread.interrupt();
    }

    private void work() {
        try {
            Thread.sleep(AFTER_START);
            while (true) {
                quietly();
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What cannot be read now, with a database that is away for instance, is read when somebody asks, or the next time. */
    private void quietly() throws InterruptedException {
        try {
            readAll();
        } catch (RuntimeException failed) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.warn("Facts could not be read ahead", failed);
            }
        }
    }

    private void readAll() throws InterruptedException {
        var slices = new EnumMap<Counted, List<List<BranchId>>>(Counted.class);
        for (var what : Counted.values()) {
            var places = Objects.requireNonNull(transaction.execute(status -> kept.places(what)));
            slices.put(what, places.stream().gather(Gatherers.windowFixed(PLACES)).toList());
        }
        var month = YearMonth.from(LocalDate.ofInstant(clock.instant(), zone));
        for (var back = 0; back < MONTHS; back++) {
            for (var what : Counted.values()) {
                if (back == 0 || what.day() != null) {
                    read(what, month.minusMonths(back), slices.get(what));
                }
            }
        }
    }

    private void read(Counted what, YearMonth month, List<List<BranchId>> slices) throws InterruptedException {
        for (var places : slices) {
            var begin = System.nanoTime();
            transaction.executeWithoutResult(status -> kept.refresh(what, month, places));
            Thread.sleep(Duration.ofNanos(2 * (System.nanoTime() - begin)));
        }
    }
}
