package io.kewei.platform.importing;

import io.kewei.PortalTest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.WithUser;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.Refusal;
import io.kewei.platform.command.WrongUse;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.WhoIsWho;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Tag("database")
@WithUser
class ImportCommandTest {

    @Autowired
    ImportCommand command;
    @Autowired
    WhoIsWho places;
    @Autowired
    OrganizationTestData organization;
    @TempDir
    Path folder;
    String branch;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void openBranch() {
        BranchId id = organization.branch("信访办");
        branch = places.places().stream().filter(place -> place.id().equals(id)).findFirst().orElseThrow().code();
    }

    @Test
    void aFileWithABadRowEndsWellAndSaysWhatWasCounted() throws IOException {
        var id = "C" + System.nanoTime();
        var file = file("留言编号,留言用户,留言主题,留言时间,留言详情\n" + id + ",A1,路灯不亮,2019-04-24 16:03:40,三号路\n"
                + id + "x,A1,路灯,昨天,三号路\n");

        assertThat(run("letters", file, "--branch", branch)).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).containsPattern("2.*1.*0.*0.*1");
    }

    @Test
    void withoutArgumentsItSaysWhichKindsThereAre() throws IOException {
        assertThat(run()).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("incidents", "letters", "retail");
    }

    @Test
    void whatMakesNoSenseIsWrongUse() {
        assertThatThrownBy(() -> run("letters")).isInstanceOf(WrongUse.class);
        assertThatThrownBy(() -> run("postcards", "x.csv")).isInstanceOf(WrongUse.class).hasMessageContaining("letters");
        assertThatThrownBy(() -> run("letters", "x.csv", "--branch", "nowhere")).isInstanceOf(WrongUse.class);
        assertThatThrownBy(() -> run("letters", "no-such-file.csv")).isInstanceOf(Refusal.class)
                .hasMessageContaining("noFile");
    }

    private int run(String... arguments) throws IOException {
        return command.run(List.of(arguments), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("letters.csv"), text).toString();
    }
}
