package io.kewei.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock and the one time zone of the portal. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The zone in which the offices work, dates are shown and months begin. */
    @Bean
    ZoneId zone(@Value("${kewei.zone:Asia/Shanghai}") String zone) {
        return ZoneId.of(zone);
    }
}
