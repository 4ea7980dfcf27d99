package io.kewei.analytics;

import io.kewei.platform.feed.Feed;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Has kept figures forgotten once changed facts are committed: here before whoever changed them goes on, in other
 * processes a moment later.
 */
@Component
class FactChanges {

    private final KeptFacts kept;
    private final ApplicationEventPublisher events;

    FactChanges(KeptFacts kept, ApplicationEventPublisher events, Feed feed) {
        this.kept = kept;
        this.events = events;
        feed.listen(FactsChanged.class, elsewhere -> kept.forget(elsewhere.changes()), kept::forgetAll);
    }

    /** Whether this transaction has changed facts and is not over. */
    static boolean unsettled() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.getSynchronizations().stream().anyMatch(Forgetting.class::isInstance);
    }

    /** Says what has changed. */
    void tell(List<FactsChanged.Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Forgetting(kept, changes));
        } else {
            kept.forget(changes);
        }
        events.publishEvent(new FactsChanged(changes));
    }

    /** Forgets in any case: where nobody knows how a commit ended it is better read again. */
    private record Forgetting(KeptFacts kept, List<FactsChanged.Change> changes) implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            kept.forget(changes);
        }
    }
}
