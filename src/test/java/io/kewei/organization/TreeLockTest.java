package io.kewei.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two administrators at work in the tree at once leave a tree: the second waits for the first. */
@PortalTest
@Tag("database")
@WithUser
class TreeLockTest {

    /** Long enough for the second to get stuck, in milliseconds. */
    private static final long AT_WORK = 400;

    @Autowired
    PlaceService service;
    @Autowired
    PlaceQueries queries;
    @Autowired
    StaffService staff;
    @Autowired
    Lineage lineage;
    @Autowired
    PlatformTransactionManager transactions;
    private final String code = Long.toString(System.nanoTime(), 36).toUpperCase();
    BranchId headquarters;
    BranchId south;
    BranchId branch;

    @BeforeEach
    void open() {
        headquarters = lineage.headquarters().orElseThrow();
        south = open("S", "华南大区", BranchKind.REGION, headquarters);
        branch = open("B", "广州分公司", BranchKind.BRANCH, headquarters);
    }

    @Test
    void whatOpensBelowAPlaceThatMovesMovesAlong() throws Exception {
        var station = meanwhile(() -> service.move(branch, 0, south),
                () -> open("T", "服务站", BranchKind.STATION, branch));

        assertThat(lineage.of(station.get(30, TimeUnit.SECONDS)))
                .containsExactly(station.get(), branch, south, headquarters);
    }

    @Test
    void whatReopensBelowAPlaceThatClosesIsRefused() {
        var station = open("T", "服务站", BranchKind.STATION, branch);
        service.close(station, 0);
        var reopened = meanwhile(() -> service.close(branch, 0), () -> {
            service.reopen(station, 1);
            return station;
        });

        assertThatThrownBy(() -> reopened.get(30, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(Refusal.class);
    }

    @Test
    void nobodyIsTakenOnAtAPlaceThatCloses() {
        var employed = meanwhile(() -> service.close(branch, 0), () -> staff.employ(
                StaffDetails.of("x" + code, "王芳", branch, Set.of(JobRole.AGENT))));

        assertThatThrownBy(() -> employed.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(Refusal.class);
    }

    @Test
    void aPlaceWhereSomebodyIsTakenOnIsNotClosed() {
        var wang = StaffDetails.of("x" + code, "王芳", branch, Set.of(JobRole.AGENT));
        var closed = meanwhile(() -> staff.employ(wang), () -> {
            service.close(branch, 0);
            return branch;
        });

        assertThatThrownBy(() -> closed.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(Refusal.class);
        assertThat(queries.sheet(branch).closedOn()).isNull();
    }

    /** Begins the second while the first has done its work and not committed yet. */
    private <T> CompletableFuture<T> meanwhile(Runnable first, Supplier<T> second) {
        var done = new CountDownLatch(1);
        Executor others = new DelegatingSecurityContextExecutor(task -> Thread.ofVirtual().start(task));
        var waiting = CompletableFuture.supplyAsync(() -> {
            await(done);
            return second.get();
        }, others);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            first.run();
            status.flush();
            done.countDown();
            pause();
        });
        return waiting;
    }

    private static void await(CountDownLatch done) {
        try {
            done.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AT_WORK);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private BranchId open(String prefix, String name, BranchKind kind, BranchId above) {
        return service.open(PlaceDetails.of(prefix + code, name, kind), above);
    }
}
