package io.kewei.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Looks at the heap of this process again and again while something is done. */
final class HeapWatch implements AutoCloseable {

    private static final long EVERY = Duration.ofMillis(20).toNanos();

    private final long before = live();
    private volatile long peak = before;
    private volatile boolean over;
    private final Thread watcher = Thread.ofPlatform().daemon().name("heap-watch").start(this::watch);

    /**
     * Bytes of the heap.
     *
     * @param before what lived before it began
     * @param peak   the most that was taken up meanwhile, what is no longer used included
     * @param after  what lives when it is done
     */
    record Heap(long before, long peak, long after) {
    }

    /** What was seen; ends the watch. */
    Heap seen() {
        close();
        return new Heap(before, peak, live());
    }

    private void watch() {
        while (!over) {
            peak = Math.max(peak, used());
            LockSupport.parkNanos(EVERY);
        }
    }

    @Override
    public void close() {
        over = true;
        LockSupport.unpark(watcher);
    }

    /** After a full collection. */
    private static long live() {
        System.gc();
        return used();
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
