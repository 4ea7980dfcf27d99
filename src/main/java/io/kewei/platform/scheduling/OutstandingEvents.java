package io.kewei.platform.scheduling;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.kewei.platform.scope.Scopes;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;

/**
 * Takes up events whose listener was not done with them, because its process ended. Not at a start, as Modulith
 * would: what is outstanding then may be what another process is just at. One process does it, for what has been
 * outstanding for a while.
 */
@Configuration(proxyBeanMethods = false)
class OutstandingEvents {

    private static final Duration A_WHILE = Duration.ofMinutes(2);

    @Bean
    RecurringTask<Void> outstandingEventsJob(IncompleteEventPublications events) {
        return Tasks.recurring("outstanding-events", FixedDelay.of(A_WHILE)).execute((instance, context) ->
                Scopes.everything(() -> events.resubmitIncompletePublicationsOlderThan(A_WHILE)));
    }
}
