package io.kewei.platform.scheduling;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work that this process does again and again on a thread of its own, from before its first request to after its last.
 * What cannot be done in one round, with a database that is away for instance, is done in a later one.
 */
public abstract class Rounds implements SmartLifecycle {

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final String name;
    private final String trouble;
    private final Duration every;
    private final Duration patience;
    private CountDownLatch ending = new CountDownLatch(1);
    private @Nullable Thread thread;
    private boolean troubled;

    /**
     * @param name     of the thread
     * @param every    how long it rests between two rounds; zero for no rounds at all
     * @param patience how long the last round may take when this process ends
     * @param trouble  what the log says once if rounds begin to fail
     */
    protected Rounds(String name, Duration every, Duration patience, String trouble) {
        this.name = name;
        this.every = every;
        this.patience = patience;
        this.trouble = trouble;
    }

    /** What has to be known before the first request is served. */
    protected void begin() {
    }

    protected abstract void round();

    /** What is left to do when this process ends. */
    protected void end() {
    }

    @Override
    public void start() {
        if (every.isPositive()) {
            begin();
            ending = new CountDownLatch(1);
            thread = Thread.ofPlatform().daemon().name(name).start(this::work);
        }
    }

    private void work() {
        try {
            while (!ending.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                quietly(this::round);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        quietly(this::end);
    }

    /** Does a part of a round, and rests for as long as it took: others want the processor too. */
    protected final void paced(Runnable part) {
        var began = System.nanoTime();
        part.run();
        try {
            if (ending.await(System.nanoTime() - began, TimeUnit.NANOSECONDS)) {
                throw new CancellationException("The process ends");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The thread ends");
        }
    }

    private void quietly(Runnable work) {
        try {
            work.run();
            troubled = false;
        } catch (CancellationException ends) {
            log.debug("A round was left unfinished", ends);
        } catch (RuntimeException failed) {
            if (!troubled) {
                log.warn(trouble, failed);
            }
            troubled = true;
        }
    }

    @Override
    public void stop() {
        var working = thread;
        ending.countDown();
        if (working != null) {
            try {
                working.join(patience);
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

    /** Begins before the web server and ends after it. */
    @Override
    public int getPhase() {
        return 0;
    }
}
