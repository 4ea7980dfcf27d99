package io.kewei.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.Portal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class CommandLineTest {

    private static ConfigurableApplicationContext portal;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeAll
    static void start() {
        portal = CommandLine.start(Portal.class);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void aCommandRunsAsTheAdministratorWithoutAWebServer() {
        assertThat(run("try", "who")).isZero();
        assertThat(printed).hasToString("admin");
    }

    @Test
    void whatGoesWrongIsInTheExitCodeAndNotInTheOutput() {
        assertThat(run("nonsense")).isEqualTo(2);
        assertThat(run("try", "nonsense")).isEqualTo(2);
        assertThat(run("try", "refused")).isEqualTo(1);
        assertThat(run("try", "broken")).isEqualTo(1);
        assertThat(printed).hasToString("");
    }

    @Test
    void optionsOfThePortalAreNoCommand() {
        assertThat(CommandLine.wants(new String[] {})).isFalse();
        assertThat(CommandLine.wants(new String[] {"--server.port=0"})).isFalse();
        assertThat(CommandLine.wants(new String[] {"report"})).isTrue();
    }

    private int run(String... arguments) {
        return portal.getBean(CommandRunner.class).run(List.of(arguments), new PrintStream(printed));
    }
}
