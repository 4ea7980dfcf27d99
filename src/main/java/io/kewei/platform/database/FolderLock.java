package io.kewei.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A lock between processes, which the operating system takes back when its holder dies. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;
    private @Nullable FileLock lock;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock on(Path file) throws IOException {
        return new FolderLock(FileChannel.open(file,
                StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** Waits until nobody else has it. */
    FolderLock waitForAlone() throws IOException {
        lock = channel.lock();
        return this;
    }

    /** Whether nobody else has it; if so it is ours alone now. */
    boolean tryAlone() throws IOException {
        release();
        lock = channel.tryLock();
        return lock != null;
    }

    /** Holds it together with others. */
    void share() throws IOException {
        release();
        lock = channel.lock(0, Long.MAX_VALUE, true);
    }

    private void release() throws IOException {
        if (lock != null) {
            lock.release();
            lock = null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
