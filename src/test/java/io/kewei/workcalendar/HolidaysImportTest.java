package io.kewei.workcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.importing.ImportService;
import io.kewei.platform.importing.ImportTally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The yearly file of holidays, imported for a branch. */
@PortalTest
@Tag("database")
@WithUser
class HolidaysImportTest {

    @Autowired
    ImportService imports;
    @Autowired
    OrganizationTestData organization;
    @Autowired
    WorkCalendars calendars;
    @TempDir
    Path folder;

    @Test
    void theFileIsTakenOverAndTheSameFileAgainChangesNothing() throws IOException {
        var branch = organization.branch("华中分公司");
        var file = Files.write(folder.resolve("2031.csv"), List.of("Date,Kind,Name,Hours", "2031-10-01,off,National Day,",
                "2031/10/11,work,,09:00-12:00"));

        assertThat(imports.run("holidays", file, "2031.csv", branch, row -> { }).tally())
                .isEqualTo(new ImportTally(2, 0, 2, 0, 0));
        assertThat(calendars.of(branch).isWorkingDay(LocalDate.parse("2031-10-01"))).isFalse();
        assertThat(calendars.of(branch).hours(LocalDate.parse("2031-10-11"))).hasToString("09:00-12:00");
        var changed = Files.write(folder.resolve("again.csv"), List.of("日期,类型", "2031-10-01,放假", "2031-10-11,上班"));
        assertThat(imports.run("holidays", changed, "again.csv", branch, row -> { }).tally())
                .isEqualTo(new ImportTally(2, 0, 0, 2, 0));
        assertThat(imports.run("holidays", changed, "again.csv", branch, row -> { }).tally())
                .isEqualTo(new ImportTally(2, 0, 0, 0, 2));
    }
}
