package io.kewei.platform.audit;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has lines sealed while the portal runs, and those of its last second before it ends. Every process does this, the
 * command line too; {@link AuditSealer} sees to it that they do not get in each other's way.
 */
@Component
class AuditSealing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSealing.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final AuditSealer sealer;
    private final Duration pause;
    private CountDownLatch ending = new CountDownLatch(1);
    private @Nullable Thread thread;

    AuditSealing(AuditSealer sealer, AuditSettings settings) {
        this.sealer = sealer;
        this.pause = settings.sealEvery();
    }

    @Override
    public void start() {
        if (pause.isPositive()) {
            ending = new CountDownLatch(1);
            thread = Thread.ofPlatform().daemon().name("audit-seal").start(this::work);
        }
    }

    private void work() {
        try {
            while (!ending.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                sealAll();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        sealAll();
    }

    /** What cannot be sealed now, with a database that is away for instance, is sealed later. */
    private void sealAll() {
        try {
            while (sealer.seal() == AuditSealer.BATCH) {
                LOG.debug("Sealed a whole batch");
            }
        } catch (RuntimeException trouble) {
            LOG.warn("Lines of the audit trail could not be sealed, and wait", trouble);
        }
    }

    @Override
    public void stop() {
        var working = thread;
        ending.countDown();
        if (working != null) {
            try {
                working.join(PATIENCE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Ends after the web server, whose last requests are noted too. */
    @Override
    public int getPhase() {
        return 0;
    }
}
