package io.kewei.ticket;

import io.kewei.PortalTest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kewei.ReferenceData;
import io.kewei.WithUser;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.importing.ImportProblem;
import io.kewei.platform.importing.ImportQueries;
import io.kewei.platform.importing.ImportRunRow;
import io.kewei.platform.importing.ImportService;
import io.kewei.platform.importing.ImportTally;
import io.kewei.platform.scope.BranchId;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Letters from the public, small and made up, and the real ones. */
@PortalTest
@Tag("database")
@WithUser
class LettersImportTest {

    private static final String HEADER = "留言编号,留言用户,留言主题,留言时间,留言详情,答复意见,答复时间\n";

    @Autowired
    ImportService imports;
    @Autowired
    ImportQueries queries;
    @Autowired
    TicketQueries tickets;
    @Autowired
    OrganizationTestData organization;
    @TempDir
    Path folder;
    BranchId branch;
    private final String id = "L" + Long.toString(System.nanoTime(), 36);

    @BeforeEach
    void openBranch() {
        branch = organization.branch("信访办");
    }

    @Test
    void anAnswerThatComesLaterClosesTheLetter() throws IOException {
        run(id + ",A0001,路灯不亮,2019/4/24 16:03:40,\"三号路,\n路灯不亮\",,\n");
        var open = tickets.list(TicketFilter.ALL.withBranches(Set.of(branch)), PageRequest.of(0, 5)).getFirst();
        assertThat(open.state()).isEqualTo(TicketState.NEW);

        var run = run(id + ",A0001,路灯不亮,2019/4/24 16:03:40,\"三号路,\n路灯不亮\",已修复。,2019-05-09 09:49:10\n");

        assertThat(run.tally()).isEqualTo(new ImportTally(1, 0, 0, 1, 0));
        var closed = tickets.list(TicketFilter.ALL.withBranches(Set.of(branch)), PageRequest.of(0, 5)).getFirst();
        assertThat(closed.state()).isEqualTo(TicketState.CLOSED);
        assertThat(tickets.timeline(closed.id())).extracting(TicketEntryRow::kind, TicketEntryRow::text)
                .containsExactly(tuple(EntryKind.REPLY, "已修复。"), tuple(EntryKind.REPORTED, ""));
    }

    @Test
    void badRowsAreNamedInWhateverEncodingTheFileIs() throws IOException {
        var run = run(id + ",A0001,路灯不亮,昨天,三号路,,\n" + id + "x,,路灯,2019-04-24 16:03:40,三号路,已修复,\n"
                + id + "y,A0001,路灯,2019-04-24 16:03:40,三号路,已修复,2018-04-24 16:03:40\n");

        assertThat(queries.problems(run.id(), PageRequest.of(0, 10)))
                .extracting(ImportProblem::line, ImportProblem::column, ImportProblem::reason).containsExactlyInAnyOrder(
                        tuple(2L, "留言时间", "importing.reason.moment"),
                        tuple(3L, "留言用户", "importing.reason.missing"),
                        tuple(3L, "答复时间", "importing.reason.missing"),
                        tuple(4L, "答复时间", "ticket.import.reason.early"));
        assertThat(run.tally()).isEqualTo(new ImportTally(3, 3, 0, 0, 0));
    }

    @Test
    void theRealLettersComeInWithRepliesOrCategories() {
        var replied = ReferenceData.file("letters/letters_with_reply_dev_even_ids.csv.gz");
        var classified = ReferenceData.file("letters/letters_classified_dev_even_ids.csv.gz");

        assertThat(run(replied).tally()).isEqualTo(new ImportTally(1_402, 0, 1_402, 0, 0));
        assertThat(run(replied).tally()).isEqualTo(new ImportTally(1_402, 0, 0, 0, 1_402));
        branch = organization.branch("分类"); // a test of figures counts the letters with replies of the first branch
        assertThat(run(classified).tally()).isEqualTo(new ImportTally(244, 0, 244, 0, 0));
        assertThat(run(classified).tally()).isEqualTo(new ImportTally(244, 0, 0, 0, 244));
    }

    private ImportRunRow run(String rows) throws IOException {
        return run(Files.writeString(folder.resolve("letters.csv"), HEADER + rows, Charset.forName("GB18030")));
    }

    private ImportRunRow run(Path file) {
        return imports.run("letters", file, "letters.csv", branch, row -> { });
    }
}
