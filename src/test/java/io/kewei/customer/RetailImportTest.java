package io.kewei.customer;

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
import io.kewei.platform.importing.ImportState;
import io.kewei.platform.importing.ImportTally;
import io.kewei.platform.scope.BranchId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** A shop's invoices, small and made up, and the real ones with the figures that were worked out independently. */
@PortalTest
@Tag("database")
@WithUser
class RetailImportTest {

    private static final String HEADER = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

    @Autowired
    ImportService imports;
    @Autowired
    ImportQueries queries;
    @Autowired
    OrganizationTestData organization;
    @Autowired
    JdbcTemplate jdbc;
    @TempDir
    Path folder;
    BranchId branch;

    @BeforeEach
    void openBranch() {
        branch = organization.branch("进口");
    }

    @Test
    void badLinesAreTurnedAwayAndComeBackTogetherWithTheirInvoice() throws IOException {
        var run = run(HEADER + "T1,A,LAMP,6,2010-12-01 08:26:00,2.55,T17850,France\n"
                + "T1,B,BELL,many,2010-12-01 08:26:00,2.55,T17850,France\n"
                + "T1,C,BOX,1,2010-12-01 08:26:00,1.125,T99999,France\n"
                + "T2,C,BOX,1,2010-13-01 08:26:00,1.125,,France\n"
                + "CT1,A,LAMP,-6,2010-12-02 08:26:00,2.55,T17850,France\n");

        assertThat(queries.problems(run.id(), PageRequest.of(0, 10)))
                .extracting(ImportProblem::line, ImportProblem::column, ImportProblem::reason).containsExactlyInAnyOrder(
                        tuple(3L, "Quantity", "importing.reason.number"),
                        tuple(4L, "CustomerID", "customer.import.reason.other"),
                        tuple(5L, "CustomerID", "importing.reason.missing"),
                        tuple(5L, "InvoiceDate", "importing.reason.moment"));
        assertThat(queries.badRows(run.id()).rows()).extracting(ImportQueries.BadRow::line).containsExactly(2L, 3L, 4L, 5L);
        assertThat(run.tally()).isEqualTo(new ImportTally(5, 3, 2, 0, 0));
        assertThat(sum("amount", "true")).isEqualByComparingTo("0.00");
        assertThat(sum("cancelled", "true")).isEqualByComparingTo("1");
    }

    @Test
    void aMendedInvoiceReplacesTheFirstVersion() throws IOException {
        run(HEADER + "U1,A,LAMP,6,2010-12-01 08:26:00,2,U1,France\nU1,B,BELL,many,2010-12-01 08:26:00,3,U1,France\n");
        var mended = run(HEADER + "U1,A,LAMP,6,2010-12-01 08:26:00,2,U1,France\nU1,B,BELL,2,2010-12-01 08:26:00,3,U1,France\n");

        assertThat(mended.tally()).isEqualTo(new ImportTally(2, 0, 0, 1, 0));
        assertThat(sum("amount", "true")).isEqualByComparingTo("18");
    }

    @Test
    void theRealShopGivesTheFiguresThatWereWorkedOutIndependently() {
        var file = ReferenceData.file("retail/OnlineRetail_dev_even_customers.csv.gz");
        var run = imports.run("retail", file, "retail.csv.gz", branch, row -> { });

        assertThat(run.state()).isEqualTo(ImportState.DONE);
        assertThat(run.tally()).isEqualTo(new ImportTally(194_630, 0, 10_531, 0, 0));
        assertThat(sum("line_count", "true")).isEqualByComparingTo("194630");
        assertThat(sum("line_count", "not cancelled")).isEqualByComparingTo("190572");
        assertThat(sum("1", "not cancelled")).isEqualByComparingTo("8823");
        assertThat(sum("amount", "not cancelled")).isEqualByComparingTo("4579032.543");
        assertThat(jdbc.queryForObject("select count(distinct customer_id) from trade where not cancelled and branch_id = ?",
                Integer.class, (Object) bytes())).isEqualTo(2173);

        var again = imports.run("retail", file, "retail.csv.gz", branch, row -> { });
        assertThat(again.tally()).isEqualTo(new ImportTally(194_630, 0, 0, 0, 10_531));
    }

    private BigDecimal sum(String what, String which) {
        return jdbc.queryForObject("select sum(" + what + ") from trade where " + which + " and branch_id = ?",
                BigDecimal.class, (Object) bytes());
    }

    private byte[] bytes() {
        return ByteBuffer.allocate(16).putLong(branch.value().getMostSignificantBits())
                .putLong(branch.value().getLeastSignificantBits()).array();
    }

    private ImportRunRow run(String text) throws IOException {
        var file = Files.writeString(folder.resolve("retail.csv"), text);
        return imports.run("retail", file, "retail.csv", branch, row -> { });
    }
}
