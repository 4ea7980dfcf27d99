package io.kewei.platform.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.kewei.platform.scheduling.Nightly;
import java.time.LocalTime;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done for the trail each night: lines that were kept long enough go, and what is there is verified. */
@Configuration(proxyBeanMethods = false)
class AuditCare {

    private static final Logger LOG = LoggerFactory.getLogger(AuditCare.class);
    private static final LocalTime AT = LocalTime.of(3, 30);

    @Bean
    RecurringTask<Void> auditCareJob(AuditRetention retention, AuditCheck check, ZoneId zone) {
        return Nightly.job("audit-care", AT, zone, () -> care(retention, check));
    }

    private static void care(AuditRetention retention, AuditCheck check) {
        while (retention.removeOld() == AuditRetention.BATCH) {
            LOG.debug("Removed a whole batch of old lines");
        }
        check.check(null);
    }
}
