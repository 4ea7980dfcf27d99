package io.kewei.platform.scheduling;

import com.github.kagkarlsson.scheduler.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scheduler goes by the portal's clock; its own bean would bear the name of that one. */
@Configuration(proxyBeanMethods = false)
class SchedulingConfiguration {

    @Bean
    Clock schedulerClock(java.time.Clock clock) {
        return clock::instant;
    }
}
