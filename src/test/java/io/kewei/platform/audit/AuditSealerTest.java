package io.kewei.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.platform.Ids;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Many who write at once, several who seal: no line is lost, none is sealed twice, nobody waits for the other. */
@PortalTest
@WithUser
@Tag("database")
@Timeout(120)
class AuditSealerTest {

    private static final int WRITERS = 24;
    private static final int TRANSACTIONS = 40;

    @Autowired
    AuditLog audit;
    @Autowired
    AuditSealer sealer;
    @Autowired
    AuditVerifier verifier;
    @Autowired
    JdbcTemplate jdbc;
    TransactionTemplate transaction;
    final UUID run = Ids.next();

    @Autowired
    void transactions(PlatformTransactionManager manager) {
        transaction = new TransactionTemplate(manager);
    }

    @Test
    void whateverIsCommittedIsSealedOnceAndNothingElse() throws Exception {
        var committed = new AtomicInteger();
        var sealing = sealing(Duration.ofMillis(5));
        var other = sealing(Duration.ofMillis(7));
        sealing.start();
        other.start();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = new ArrayList<Callable<Void>>();
            for (var writer = 0; writer < WRITERS; writer++) {
                var random = new Random(writer);
                writers.add(() -> write(random, committed));
            }
            for (var done : threads.invokeAll(writers)) {
                done.get();
            }
        }
        sealing.stop();
        other.stop();

        assertThat(lines("")).isEqualTo(committed.get()).isGreaterThan(0);
        assertThat(lines(" and number is null")).isZero();
        assertThat(verifier.verify(null).flaw()).isNull();
    }

    @Test
    void aTransactionThatCommitsLateIsSealedBehindThoseThatOvertookIt() throws Exception {
        var noted = new CountDownLatch(1);
        var overtaken = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = threads.submit(() -> transaction.execute(status -> {
                audit.note(note("late"));
                noted.countDown();
                return await(overtaken);
            }));
            noted.await(10, TimeUnit.SECONDS);
            audit.noteNow(note("early"));
            sealAll();
            overtaken.countDown();
            late.get();
        }
        sealAll();

        assertThat(number("late")).isGreaterThan(number("early"));
        assertThat(verifier.verify(null).flaw()).isNull();
    }

    @Test
    void whoSealsDoesNotWaitForWhoeverHasTheChain() throws Exception {
        audit.noteNow(note("waiting"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            transaction.executeWithoutResult(status -> {
                jdbc.queryForList("select * from audit_chain for update");
                assertThat(threads.submit(sealer::seal)).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(0);
                assertThat(threads.submit(() -> audit.noteNow(note("more")))).succeedsWithin(Duration.ofSeconds(5));
            });
        }
        sealAll();
        assertThat(number("more")).isPositive();
    }

    @Test
    void aPortalThatEndsSealsWhatItWroteLast() {
        var sealing = sealing(Duration.ofHours(1));
        sealing.start();
        audit.noteNow(note("last words"));
        sealing.stop();

        assertThat(number("last words")).isPositive();
    }

    private AuditSealing sealing(Duration every) {
        return new AuditSealing(sealer, new AuditSettings(null, List.of(), 1, every, Period.ofYears(1)));
    }

    private Void write(Random random, AtomicInteger committed) {
        for (var count = 0; count < TRANSACTIONS; count++) {
            var lines = 1 + random.nextInt(3);
            var takenBack = random.nextInt(4) == 0;
            transaction.executeWithoutResult(status -> {
                for (var line = 0; line < lines; line++) {
                    audit.note(note("write"));
                }
                pause(random.nextInt(3));
                if (takenBack) {
                    status.setRollbackOnly();
                }
            });
            committed.addAndGet(takenBack ? 0 : lines);
        }
        return null;
    }

    private AuditNote note(String action) {
        return AuditNote.of(AuditKind.CHANGED, action).on("test", run, "").by(Actor.PORTAL);
    }

    private void sealAll() {
        while (sealer.seal() == AuditSealer.BATCH) {
            Thread.onSpinWait();
        }
    }

    private long lines(String more) {
        return jdbc.queryForObject("select count(*) from audit_entry where subject = 'test' and subject_id = ?" + more,
                Long.class, (Object) Ids.bytes(run));
    }

    private long number(String action) {
        return jdbc.queryForObject("select number from audit_entry where subject = 'test' and subject_id = ? "
                + "and action = ?", Long.class, Ids.bytes(run), action);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
