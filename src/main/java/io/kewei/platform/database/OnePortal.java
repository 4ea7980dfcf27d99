package io.kewei.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.ConfigurableWebApplicationContext;

/**
 * Keeps a second portal out of a data folder, whose text index only one may write; commands come in beside it. The lock
 * goes with the process.
 */
class OnePortal implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String LOCK = "portal.lock";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = EmbeddedDatabaseSettings.of(context.getEnvironment());
        if (settings.throwAway() || !(context instanceof ConfigurableWebApplicationContext)) {
            return;
        }
        try {
            Files.createDirectories(settings.data());
            var lock = FolderLock.on(settings.data().resolve(LOCK));
            if (!lock.tryAlone()) {
                throw new DatabaseUnavailable("Another portal is at work in " + settings.data() + ".",
                        "Stop it, or choose another folder with KEWEI_DATA.", null);
            }
            context.getBeanFactory().registerSingleton("onePortal", lock);      // keeps it from being collected
        } catch (IOException e) {
            throw new DatabaseUnavailable("The data folder " + settings.data() + " cannot be used: " + e.getMessage() + ".",
                    "Make it writable, or choose another folder with KEWEI_DATA.", e);
        }
    }
}
