package io.kewei.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.organization.BranchKind;
import io.kewei.organization.PlaceDetails;
import io.kewei.organization.PlaceService;
import io.kewei.platform.Refusal;
import io.kewei.platform.command.WrongUse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WithUser
@Tag("database")
class ReportCommandTest extends UiTest {

    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    ReportCommand command;
    @Autowired
    FactWriter writer;
    @Autowired
    PlaceService organization;
    @TempDir
    Path folder;

    private final String code = "C" + Long.toString(System.nanoTime(), 36);

    @BeforeEach
    void twoTicketsOfABranch() {
        var branch = organization.open(PlaceDetails.of(code, "华南", BranchKind.BRANCH), null);
        new Facts(writer)
                .ticket(branch, "2011-03-01T00:00:00Z", "2011-03-01T06:00:00Z", "2011-03-02T00:00:00Z")
                .ticket(branch, "2011-03-20T00:00:00Z", null, null).store();
    }

    @Test
    void jsonStandsAloneOnStandardOutputWithItsKeysInOrder() throws IOException {
        assertThat(print("--branch", code)).isEqualToNormalizingNewlines("""
                {
                  "tickets" : 2,
                  "serviceLevel" : {
                    "met" : 1,
                    "share" : 0.500000,
                    "missed" : 1
                  },
                  "resolutionHours" : {
                    "n" : 1,
                    "mean" : 6.0000,
                    "median" : 6.0000,
                    "p90" : 6.0000,
                    "min" : 6.0000,
                    "max" : 6.0000
                  },
                  "reassignments" : {
                    "0" : 2,
                    "1" : 0,
                    "2" : 0,
                    "3" : 0,
                    "4" : 0,
                    "5+" : 0
                  },
                  "openedPerMonth" : {
                    "2011-03" : 2
                  },
                  "perPriority" : {
                    "P3" : {
                      "n" : 2,
                      "met" : 1,
                      "median" : 6.0000,
                      "mean" : 6.0000
                    }
                  },
                  "topCategories" : [ {
                    "category" : "REPAIR",
                    "n" : 2
                  } ],
                  "backlogAtMonthEnd" : {
                    "2011-03" : 1
                  },
                  "resolvedWithinDays" : {
                    "5" : 1,
                    "15" : 1,
                    "30" : 1,
                    "60" : 1
                  }
                }
                """);
    }

    @Test
    void aWorkbookHoldsTheSameFigures() throws IOException {
        var file = folder.resolve("report.xlsx");

        assertThat(print("--branch", code, "--format", "xlsx", "--out", file.toString())).contains(file.toString());

        try (var workbook = new ReadableWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getSheets()).hasSize(7);
            assertThat(workbook.getFirstSheet().read().stream().skip(1)).extracting(ReportCommandTest::second)
                    .contains("华南", "2", "0.500000", "6.0000");
            assertThat(workbook.getSheets().map(ReportCommandTest::first)).allSatisfy(
                    words -> assertThat(words).startsWith("※ ").contains("李娜", "li.na", "总部"));
        }
    }

    @Test
    void whatTheReportTookAlongIsInTheAuditTrailWhateverItsForm() throws IOException {
        print("--branch", code);
        print("--branch", code, "--format", "xlsx", "--out", folder.resolve("report.xlsx").toString());

        assertThat(jdbc.queryForList("select new_value from audit_entry where kind = 'EXPORTED' and old_value like ? "
                + "and at > timestampadd(minute, -1, now(6))", String.class, "2011-03-01 – 2011-04-01 · 华南%"))
                .hasSizeGreaterThanOrEqualTo(2).containsOnly("2");
    }

    @Test
    void aWrongCallIsToldWhatIsWrong() {
        assertThatThrownBy(() -> command.run(List.of("sales"), System.out)).isInstanceOf(WrongUse.class)
                .hasMessageContaining("sales");
        assertThatThrownBy(() -> command.run(List.of("service", "--from", "2011-03-01"), System.out))
                .isInstanceOf(WrongUse.class).hasMessageContaining("--to");
        assertThatThrownBy(() -> command.run(List.of("service", "--from", "1.3.2011"), System.out))
                .isInstanceOf(WrongUse.class).hasMessageContaining("1.3.2011");
        assertThatThrownBy(() -> print("--branch", "nowhere")).isInstanceOf(WrongUse.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> print("--format", "pdf")).isInstanceOf(WrongUse.class).hasMessageContaining("pdf");
        assertThatThrownBy(() -> command.run(List.of("service", "--from", "2011-03-01", "--to", "2011-03-01"),
                System.out)).isInstanceOf(Refusal.class);
    }

    private String print(String... more) throws IOException {
        var arguments = new ArrayList<>(List.of("service", "--from", "2011-03-01", "--to", "2011-04-01"));
        arguments.addAll(List.of(more));
        var bytes = new ByteArrayOutputStream();
        command.run(arguments, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String first(Sheet sheet) {
        try {
            return sheet.read().getFirst().getCellText(0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String second(Row row) {
        return row.getCellText(1);
    }
}
