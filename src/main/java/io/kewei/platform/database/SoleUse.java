package io.kewei.platform.database;

import io.kewei.platform.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Lets a command have the data folder to itself: no portal is at work in it, and none starts meanwhile. */
@Component
public class SoleUse {

    private final EmbeddedDatabaseSettings settings;

    SoleUse(Environment environment) {
        settings = EmbeddedDatabaseSettings.of(environment);
    }

    /**
     * Takes the folder until what is returned is closed.
     *
     * @throws Refusal {@code platform.refusal.folder} if a portal is at work in it
     */
    public Closeable take() throws IOException {
        if (settings.throwAway()) {
            return () -> { };
        }
        Files.createDirectories(settings.data());
        var lock = FolderLock.on(settings.data().resolve(OnePortal.LOCK));
        if (!lock.tryAlone()) {
            lock.close();
            throw new Refusal("platform.refusal.folder", settings.data());
        }
        return lock::close;
    }
}
