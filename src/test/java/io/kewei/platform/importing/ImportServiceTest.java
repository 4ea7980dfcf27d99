package io.kewei.platform.importing;

import io.kewei.PortalTest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;

import io.kewei.WithUser;
import io.kewei.platform.Ids;
import io.kewei.platform.Refusal;
import io.kewei.platform.feed.Feed;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.JobRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;

/** Imports of any kind: what is stored, what is turned away, and what happens when the power goes. */
@PortalTest
@Tag("database")
@WithUser
class ImportServiceTest {

    private static final BranchId BRANCH = BranchId.next();

    @Autowired
    ImportRunRepository runs;
    @Autowired
    ImportRejectionRepository rejections;
    @Autowired
    ImportAudit audit;
    @Autowired
    TransactionOperations transaction;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    CurrentUser user;
    @Autowired
    ZoneId zone;
    @Autowired
    JdbcTemplate jdbc;
    @TempDir
    Path folder;
    Parcels parcels;
    ImportService imports;
    ImportQueries queries;

    @BeforeEach
    void setUp() {
        parcels = new Parcels(jdbc);
        var settings = new ImportSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(2), 1_000, 3, 100, folder);
        var targets = new ImportTargets(List.of(parcels), user);
        imports = new ImportService(targets, runs, new ImportRehearsals(settings, zone, transactions),
                new ImportRunner(runs, rejections, audit, settings, transaction, zone, Clock.systemUTC()), new ImportWatch(mock(Feed.class)),
                audit, settings, transaction, user, Clock.systemUTC());
        queries = new ImportQueries(targets, runs, rejections, Clock.systemUTC());
    }

    @Test
    void contiguousRowsMakeOneRecordAndScatteredOnesToo() throws IOException {
        var run = run("number,pieces\nA,1\nA,2\nB,5\nA,4\n");

        assertThat(parcels.stored()).containsExactly("A:7", "B:5");
        assertThat(run.tally()).isEqualTo(new ImportTally(4, 0, 2, 0, 0));
        assertThat(run.state()).isEqualTo(ImportState.DONE);
        assertThat(jdbc.queryForList("select action from audit_entry where kind = 'IMPORTED' and subject_id = ? "
                + "order by at, id", String.class, Ids.bytes(run.id().value()))).containsExactly("began", "done");
    }

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        run("number,pieces\nA,1\nB,5\n");

        assertThat(run("number,pieces\nA,1\nB,5\n").tally()).isEqualTo(new ImportTally(2, 0, 0, 0, 2));
        assertThat(run("number,pieces\nA,1\nB,6\n").tally()).isEqualTo(new ImportTally(2, 0, 0, 1, 1));
        assertThat(parcels.stored()).containsExactly("A:1", "B:6");
    }

    @Test
    void badRowsAreTurnedAwayWithLineFieldAndReasonAndGoodOnesKept() throws IOException {
        var run = run("编号,pieces,sent\nA,1,\nA,many,\nA,2,\nB,3,31.12.2020\nC,\"open,\nD,4,2020-12-31 8:05\nE,1000,\n");

        assertThat(parcels.stored()).containsExactly("A:3", "D:4");
        assertThat(problems(run)).extracting(ImportProblem::line, ImportProblem::column, ImportProblem::reason,
                ImportProblem::raw).containsExactly(
                tuple(3L, "pieces", "importing.reason.integer", "many"),
                tuple(5L, "sent", "importing.reason.moment", "31.12.2020"),
                tuple(6L, null, "importing.reason.quote", "C,\"open,"),
                tuple(8L, "pieces", "importing.reason.range", "1000"));
        assertThat(run.tally()).isEqualTo(new ImportTally(7, 4, 2, 0, 0));
    }

    @Test
    void aRecordWhoseLastRowIsBadIsTurnedAwayWhole() throws IOException {
        var run = run("number,pieces\nA,1\nA,x\n");

        assertThat(parcels.stored()).isEmpty();
        assertThat(problems(run)).extracting(ImportProblem::line).containsExactly(2L, 3L);
        assertThat(queries.badRows(run.id()).rows()).extracting(ImportQueries.BadRow::cells)
                .containsExactly(List.of("A", "1"), List.of("A", "x"));
    }

    @Test
    void aRecordThatCannotBeStoredDoesNotSpoilItsChunk() throws IOException {
        var run = run("number,pieces\nA,1\nBOOM,1\nC,1\nX1,1\n");

        assertThat(parcels.stored()).containsExactly("A:1", "C:1");
        assertThat(problems(run)).extracting(ImportProblem::line, ImportProblem::reason).containsExactly(
                tuple(3L, "importing.reason.store"),
                tuple(5L, "importing.reason.missing"));
    }

    @Test
    void anImportThatWasKilledGoesOnWithNothingDoubledOrLost() throws IOException {
        var file = file("number,pieces\n" + String.join("\n", IntStream.range(10, 30)
                .mapToObj(number -> number == 12 ? "N12,bad" : "N" + number + "," + number).toList()));
        parcels.cutPowerAfter(3);
        assertThatThrownBy(() -> run(file)).isInstanceOf(Parcels.PowerCut.class);
        assertThat(parcels.stored()).hasSize(8);
        parcels.cutPowerAfter(Integer.MAX_VALUE);

        var run = run(file);

        assertThat(run.tally()).isEqualTo(new ImportTally(20, 1, 19, 0, 0));
        assertThat(parcels.stored()).hasSize(19);
        assertThat(problems(run)).extracting(ImportProblem::line).containsExactly(4L);
        assertThat(transaction.<List<ImportRunRow>>execute(status -> queries.runs(PageRequest.of(0, 1))))
                .containsExactly(run);
    }

    @Test
    void anImportThatWasStoppedEndsAfterItsChunk() throws IOException {
        var file = file("number,pieces\nA,1\nB,1\nC,1\nD,1\nE,1\n");
        var stopped = imports.run("parcels", file, "parcels.csv", BRANCH, row -> {
            if (row.tally().rows() > 0) {
                imports.stop(row.id());
            }
        });

        assertThat(stopped.state()).isEqualTo(ImportState.STOPPED);
        assertThat(parcels.stored()).hasSize(3);
        assertThat(run(file).tally().created()).isEqualTo(5);
    }

    @Test
    void aRehearsalCountsTheSameAndStoresNothing() throws IOException {
        run("number,pieces\nA,1\nB,5\n");
        var file = file("number,pieces,colour\nA,1,red\nB,6,\nC,1,\nD,x,\n");

        var rehearsal = imports.rehearse("parcels", file, "parcels.csv", BRANCH, share -> { });

        assertThat(rehearsal.tally()).isEqualTo(new ImportTally(4, 1, 1, 1, 1));
        assertThat(rehearsal.unknown()).containsExactly("colour");
        assertThat(rehearsal.lines()).extracting(ImportRehearsal.Line::mark).containsExactly(
                ImportOutcome.Mark.UNCHANGED, ImportOutcome.Mark.UPDATED, ImportOutcome.Mark.CREATED,
                ImportOutcome.Mark.REJECTED);
        assertThat(parcels.stored()).containsExactly("A:1", "B:5");
    }

    @Test
    void aFileOfNoUseIsRefusedAsAWhole() {
        assertRefused("importing.refusal.missingColumns", "nummer,pieces\nA,1\n");
        assertRefused("importing.refusal.twice", "number,编号,pieces\nA,A,1\n");
        assertRefused("importing.refusal.noRows", "number,pieces\n\n");
        assertThatThrownBy(() -> imports.run("letters", file("a"), "a", BRANCH, row -> { }))
                .isInstanceOfSatisfying(Refusal.class,
                        refusal -> assertThat(refusal.args()).containsExactly("letters", "parcels"));
    }

    @Test
    @WithUser(JobRole.AGENT)
    void whoMayNotImportIsOfferedNothing() {
        assertThat(queries.kinds()).isEmpty();
        assertRefused("importing.refusal.kind", "number,pieces\nA,1\n");
    }

    private void assertRefused(String key, String text) {
        assertThatThrownBy(() -> run(text)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private ImportRunRow run(String text) throws IOException {
        return run(file(text));
    }

    private ImportRunRow run(Path file) {
        return imports.run("parcels", file, "parcels.csv", BRANCH, row -> { });
    }

    private List<ImportProblem> problems(ImportRunRow run) {
        return queries.problems(run.id(), PageRequest.of(0, 100));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("file-" + System.nanoTime()), text);
    }
}
