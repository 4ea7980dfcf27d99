package io.kewei.platform.audit;

import io.kewei.platform.scheduling.Rounds;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has lines sealed while the portal runs, and those of its last second before it ends. Every process does this, the
 * command line too; {@link AuditSealer} sees to it that they do not get in each other's way.
 */
@Component
class AuditSealing extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSealing.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final AuditSealer sealer;

    AuditSealing(AuditSealer sealer, AuditSettings settings) {
        super("audit-seal", settings.sealEvery(), PATIENCE, "Lines of the audit trail could not be sealed, and wait");
        this.sealer = sealer;
    }

    @Override
    protected void round() {
        while (sealer.seal() == AuditSealer.BATCH) {
            LOG.debug("Sealed a whole batch");
        }
    }

    /** The last requests are noted too. */
    @Override
    protected void end() {
        round();
    }
}
