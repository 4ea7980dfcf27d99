package io.kewei.platform;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What has to wait until a change is true and is of no use after a restart. A transactional listener would have
 * Modulith keep a log of such events.
 */
public final class AfterCommit {

    private AfterCommit() {
    }

    /** Does something once the transaction that there is has committed; at once where there is none. */
    public static void run(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
