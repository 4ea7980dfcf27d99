package io.kewei;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people who do something at the same moment, in two transactions on the real database. */
@TestComponent
public class Meanwhile {

    /** Long enough for the second to get stuck, in milliseconds. */
    private static final long AT_WORK = 400;

    private final TransactionTemplate transactions;

    Meanwhile(PlatformTransactionManager transactions) {
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Begins the second, as the same user, while the first has done its work and not committed yet. */
    public <T> CompletableFuture<T> both(Runnable first, Supplier<T> second) {
        var done = new CountDownLatch(1);
        var others = new DelegatingSecurityContextExecutor(task -> Thread.ofVirtual().start(task));
        var waiting = CompletableFuture.supplyAsync(() -> {
            await(done);
            return second.get();
        }, others);
        transactions.executeWithoutResult(status -> {
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
}
