package io.kewei.ticket;

import io.kewei.PortalTest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kewei.ReferenceData;
import io.kewei.WithUser;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.audit.AuditHistory;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.importing.ImportProblem;
import io.kewei.platform.importing.ImportQueries;
import io.kewei.platform.importing.ImportRunRow;
import io.kewei.platform.importing.ImportService;
import io.kewei.platform.importing.ImportState;
import io.kewei.platform.importing.ImportTally;
import io.kewei.platform.scope.BranchId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** The log of a service-management system, small and made up, and the real one. */
@PortalTest
@Tag("database")
@WithUser
class IncidentsImportTest {

    private static final String HEADER = "number,incident_state,reassignment_count,reopen_count,sys_mod_count,made_sla,"
            + "caller_id,opened_at,sys_updated_by,sys_updated_at,contact_type,location,category,urgency,priority,"
            + "assignment_group,assigned_to,resolved_at,closed_at\n";
    private static final String TAIL = ",Phone,204,9,2,3,25,125,2/3/2016 12:06,7/3/2016 13:00\n";

    @Autowired
    AuditHistory trail;
    @Autowired
    ImportService imports;
    @Autowired
    ImportQueries queries;
    @Autowired
    TicketQueries tickets;
    @Autowired
    OrganizationTestData organization;
    @Autowired
    TransactionOperations transaction;
    @Autowired
    JdbcTemplate jdbc;
    @TempDir
    Path folder;
    BranchId branch;
    private final String prefix = "I" + Long.toString(System.nanoTime(), 36);

    @BeforeEach
    void openBranch() {
        branch = organization.branch("信息部");
    }

    @Test
    void theLastRowSaysWhatBecameOfItAndAllRowsAreItsHistory() throws IOException {
        run(row("New", 0, 0, true, "29/2/2016 06:42") + row("Active", 2, 1, true, "2/3/2016 08:52")
                + row("Closed", 5, 3, false, "7/3/2016 13:00"));
        var row = tickets.list(TicketFilter.ALL.withBranches(Set.of(branch)), PageRequest.of(0, 5)).getFirst();
        var page = tickets.find(row.id()).orElseThrow();

        assertThat(row.state()).isEqualTo(TicketState.CLOSED);
        assertThat(row.inTime()).isFalse();
        assertThat(row.openedAt()).isEqualTo("2016-02-28T22:38:00Z");
        assertThat(page.reassignments()).isEqualTo(3);
        assertThat(page.groupName()).isEqualTo("25");
        assertThat(tickets.timeline(row.id())).extracting(TicketEntryRow::to)
                .containsExactly(TicketState.CLOSED, TicketState.IN_PROGRESS, TicketState.NEW);
    }

    @Test
    void aLaterLogAddsWhatIsNewAndAnOlderOneTakesNothingBack() throws IOException {
        var early = row("New", 0, 0, true, "29/2/2016 06:42") + row("Active", 2, 1, true, "2/3/2016 08:52");
        var late = early + row("Closed", 5, 3, false, "7/3/2016 13:00");

        assertThat(run(early).tally()).isEqualTo(new ImportTally(2, 0, 1, 0, 0));
        var ticket = tickets.list(TicketFilter.ALL.withBranches(Set.of(branch)), PageRequest.of(0, 5)).getFirst().id();
        assertThat(history(ticket)).containsExactly("registered:→");
        assertThat(run(late).tally()).isEqualTo(new ImportTally(3, 0, 0, 1, 0));
        assertThat(history(ticket)).as("what a file puts in place of something is noted")
                .contains("state:IN_PROGRESS→CLOSED", "registered:→");
        assertThat(run(late).tally()).isEqualTo(new ImportTally(3, 0, 0, 0, 1));
        assertThat(run(early).tally()).isEqualTo(new ImportTally(2, 0, 0, 0, 1));
        var row = tickets.list(TicketFilter.ALL.withBranches(Set.of(branch)), PageRequest.of(0, 5)).getFirst();
        assertThat(row.state()).isEqualTo(TicketState.CLOSED);
        assertThat(tickets.timeline(row.id())).hasSize(3);
    }

    private List<String> history(TicketId ticket) {
        return trail.of("ticket", ticket.value(), AuditKind.CHANGED, Limit.of(20)).stream()
                .map(line -> line.action() + ":" + line.oldValue() + "→" + line.newValue()).toList();
    }

    @Test
    void badRowsAreNamedAndTheTicketIsMadeOfTheOthers() throws IOException {
        var run = run(row("New", 0, 0, true, "29/2/2016 06:42") + row("Sleeping", 2, 1, true, "31/2/2016 08:52")
                + row("Closed", 5, 3, false, "7/3/2016 13:00") + "?" + TAIL);

        assertThat(queries.problems(run.id(), PageRequest.of(0, 10)))
                .extracting(ImportProblem::line, ImportProblem::column, ImportProblem::reason, ImportProblem::raw)
                .contains(tuple(3L, "incident_state", "importing.reason.oneOf", "Sleeping"),
                        tuple(3L, "sys_updated_at", "importing.reason.moment", "31/2/2016 08:52"),
                        tuple(5L, "number", "importing.reason.missing", "?"));
        assertThat(run.tally()).isEqualTo(new ImportTally(4, 2, 1, 0, 0));
    }

    @Test
    void theRealLogComesInWholeAlthoughItWasKilledAndTheSecondTimeNothingChanges() {
        var file = ReferenceData.file("incidents/incident_event_log_dev_even_numbers.csv.gz");
        var killed = imports.run("incidents", file, "incidents.csv.gz", branch, this::stopHalfWay);
        assertThat(killed.state()).isEqualTo(ImportState.STOPPED);
        assertThat(count("ticket")).isBetween(4_000, 12_000);

        var run = imports.run("incidents", file, "incidents.csv.gz", branch, row -> { });
        assertThat(run.state()).isEqualTo(ImportState.DONE);
        assertThat(run.tally()).isEqualTo(new ImportTally(70_986, 0, 12_438, 0, 0));
        assertRealFigures();

        var again = imports.run("incidents", file, "incidents.csv.gz", branch, row -> { });
        assertThat(again.tally()).isEqualTo(new ImportTally(70_986, 0, 0, 0, 12_438));
        assertRealFigures();
    }

    private void assertRealFigures() {
        assertThat(count("ticket")).isEqualTo(12_438);
        assertThat(count("ticket_entry")).isEqualTo(70_986);
        assertThat(count("ticket where in_time and true")).isEqualTo(7_906);
        assertThat(count("ticket where resolved_at is null")).isEqualTo(774);
        assertThat(count("ticket where reopens > 0")).isEqualTo(156);
        assertThat(count("(select distinct branch_id, customer_id from ticket) of_customers")).isEqualTo(200);
        assertThat(List.of(count("ticket where priority = 'P1'"), count("ticket where priority = 'P2'"),
                count("ticket where priority = 'P3'"), count("ticket where priority = 'P4'")))
                .containsExactly(143, 219, 11_693, 383);
    }

    private void stopHalfWay(ImportRunRow row) {
        if (row.tally().rows() > 30_000 && row.state() == ImportState.RUNNING) {
            imports.stop(row.id());
        }
    }

    private int count(String what) {
        var id = ByteBuffer.allocate(16).putLong(branch.value().getMostSignificantBits())
                .putLong(branch.value().getLeastSignificantBits()).array();
        return jdbc.queryForObject("select count(*) from " + what + (what.contains(" where ") ? " and" : " where")
                + " branch_id = ?", Integer.class, (Object) id);
    }

    private String row(String state, int update, int reassignments, boolean inTime, String updatedAt) {
        return String.join(",", prefix, state, "" + reassignments, "0", "" + update, "" + inTime, "4491",
                "29/2/2016 06:38", "340", updatedAt) + TAIL;
    }

    private ImportRunRow run(String rows) throws IOException {
        var file = Files.writeString(folder.resolve("log.csv"), HEADER + rows);
        return imports.run("incidents", file, "log.csv", branch, row -> { });
    }
}
