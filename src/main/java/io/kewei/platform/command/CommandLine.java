package io.kewei.platform.command;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Tells a call of the portal's program that wants one thing done from one that wants it served. */
public final class CommandLine {

    /**
     * What differs from the serving portal. Nothing that a running portal beside this process does may be done twice,
     * screens are left out, and standard output belongs to the command.
     */
    private static final String[] OPTIONS = {
            "--kewei.command.runs=true",
            "--spring.main.web-application-type=none",
            "--spring.main.lazy-initialization=true",
            "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "--db-scheduler.enabled=false",
            "--kewei.feed.every=0s",
            "--kewei.index.every=0s",
            "--spring.jpa.properties.hibernate.search.schema_management.strategy=none",
            "--spring.jpa.properties.hibernate.search.configuration_property_checking.strategy=ignore",
            "--logging.level.io.kewei=${KEWEI_COMMAND_LOG:warn}",
            "--logging.file.name=${kewei.data:data}/logs/command.log"};

    private CommandLine() {
    }

    /** Whether the arguments name a command; options of the portal itself begin with two dashes. */
    public static boolean wants(String[] arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /**
     * Does what the arguments ask for.
     *
     * @return the process's exit code
     */
    public static int run(Class<?> portal, String[] arguments) {
        var out = System.out;
        System.setOut(System.err);
        try (var context = start(portal)) {
            return context.getBean(CommandRunner.class).run(List.of(arguments), out);
        }
    }

    static ConfigurableApplicationContext start(Class<?> portal) {
        return SpringApplication.run(portal, OPTIONS);
    }
}
