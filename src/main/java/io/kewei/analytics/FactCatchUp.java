package io.kewei.analytics;

import io.kewei.platform.scheduling.Rounds;
import java.time.Duration;
import java.util.stream.Gatherers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads changed days again soon after they have changed. A look at a branch's figures would do so itself, but at those of
 * the company something has changed at every branch since the last look.
 */
@Component
@ConditionalOnWebApplication
class FactCatchUp extends Rounds {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** So many pieces at a time. */
    private static final int PIECES = 6;

    private final KeptFacts kept;
    private final TransactionOperations transaction;

    /** @param every how long it waits before it looks again; zero for never */
    FactCatchUp(KeptFacts kept, TransactionOperations transaction,
            @Value("${kewei.dashboard.catch-up:2s}") Duration every) {
        super("facts-catch-up", every, PATIENCE, "Changed facts could not be read ahead");
        this.kept = kept;
        this.transaction = transaction;
    }

    @Override
    protected void round() {
        for (var what : Counted.values()) {
            kept.outdated(what).stream().gather(Gatherers.windowFixed(PIECES)).forEach(pieces -> paced(
                    () -> transaction.executeWithoutResult(status -> kept.catchUp(what, pieces))));
        }
    }
}
