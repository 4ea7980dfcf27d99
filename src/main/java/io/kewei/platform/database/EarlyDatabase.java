package io.kewei.platform.database;

import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;

/**
 * Begins to open the embedded database before anything else is made: the server takes a second, in which this process
 * reads its classes. Comes after {@link OnePortal}, so that nothing is opened in a folder that belongs to another portal.
 */
class EarlyDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = EmbeddedDatabaseSettings.of(context.getEnvironment());
        if (settings.throwAway() || StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"))) {
            return;
        }
        var opening = new OpeningDatabase(settings);
        context.getBeanFactory().registerSingleton("openingDatabase", opening);
        context.addApplicationListener(new GivesUp(opening));
    }

    /** What is being opened for a portal that does not come up is closed again. */
    private record GivesUp(OpeningDatabase opening) implements ApplicationListener<ApplicationFailedEvent> {

        @Override
        public void onApplicationEvent(ApplicationFailedEvent failed) {
            opening.giveUp();
        }
    }
}
