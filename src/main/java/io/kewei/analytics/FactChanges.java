package io.kewei.analytics;

import io.kewei.platform.live.Live;
import java.util.List;
import java.util.UUID;
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

    private final UUID process = UUID.randomUUID();
    private final KeptFacts kept;
    private final ApplicationEventPublisher events;

    FactChanges(KeptFacts kept, ApplicationEventPublisher events, Live live) {
        this.kept = kept;
        this.events = events;
        live.listen(FactsChanged.class, this::hear);
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
        events.publishEvent(new FactsChanged(process, changes));
    }

    private void hear(FactsChanged news) {
        if (!news.process().equals(process)) {
            kept.forget(news.changes());
        }
    }

    /** Forgets in any case: where nobody knows how a commit ended it is better read again. */
    private record Forgetting(KeptFacts kept, List<FactsChanged.Change> changes) implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            kept.forget(changes);
        }
    }
}
