package io.kewei.workcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.organization.BranchKind;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.PlaceDetails;
import io.kewei.organization.PlaceService;
import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.StaleVersion;
import io.kewei.platform.importing.ImportProblem;
import io.kewei.platform.importing.ImportService;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** What is set for a place holds below it, until a place says otherwise; and the yearly file. */
@PortalTest
@Tag("database")
@WithUser
@Transactional
class CalendarServiceTest {

    private static final LocalDate NATIONAL_DAY = LocalDate.parse("2031-10-01");
    private static final LocalDate SATURDAY = LocalDate.parse("2031-10-11");
    private static final LocalDate TUESDAY = LocalDate.parse("2031-03-04");

    @Autowired
    CalendarService service;
    @Autowired
    CalendarQueries queries;
    @Autowired
    WorkCalendars calendars;
    @Autowired
    PlaceService organization;
    @Autowired
    OrganizationQueries places;
    @Autowired
    ImportService imports;
    @TempDir
    Path folder;
    BranchId region;
    BranchId station;

    @BeforeEach
    void open() {
        var code = Long.toString(System.nanoTime(), 36).toUpperCase();
        region = organization.open(PlaceDetails.of("R" + code, "大区", BranchKind.BRANCH),
                places.findBranch("HQ").orElseThrow().id());
        station = organization.open(PlaceDetails.of("S" + code, "服务站", BranchKind.STATION), region);
    }

    @Test
    void whereNobodySaidAnythingFiveDaysOfEightHoursHold() {
        var time = calendars.of(station);
        assertThat(time.hours(TUESDAY)).isEqualTo(DayHours.STANDARD);
        assertThat(time.isWorkingDay(SATURDAY)).isFalse();
    }

    @Test
    void aStationWorksAsThePlaceAboveUntilItHasHoursOfItsOwn() {
        service.setHours(region, new CalendarDetails(false, WeekHours.weekdays(DayHours.read("9:00-18:00"))),
                CalendarSheet.NONE);
        assertThat(calendars.of(station).hours(TUESDAY)).hasToString("09:00-18:00");
        assertThat(queries.sheet(station, 2031).source()).isEqualTo("大区");

        service.setHours(station, new CalendarDetails(true, WeekHours.STANDARD), CalendarSheet.NONE);
        assertThat(calendars.of(station).hours(NATIONAL_DAY)).isEqualTo(DayHours.ALL);

        service.inheritHours(station, queries.sheet(station, 2031).version());
        assertThat(calendars.of(station).hours(TUESDAY)).hasToString("09:00-18:00");
    }

    @Test
    void theNearestWordAboutADayHolds() {
        service.setDay(region, off(NATIONAL_DAY));
        service.setDay(region, new SpecialDayDetails(SATURDAY, DayKind.WORK, "", "调休"));
        assertThat(calendars.of(station).isWorkingDay(NATIONAL_DAY)).isFalse();
        assertThat(calendars.of(station).hours(SATURDAY)).as("a make-up day is as long as a weekday")
                .isEqualTo(DayHours.STANDARD);

        service.setDay(station, new SpecialDayDetails(NATIONAL_DAY, DayKind.WORK, "10:00-14:00", "值班"));
        assertThat(calendars.of(station).hours(NATIONAL_DAY)).hasToString("10:00-14:00");
        assertThat(calendars.of(region).isWorkingDay(NATIONAL_DAY)).isFalse();

        service.clearDay(station, NATIONAL_DAY);
        assertThat(calendars.of(station).isWorkingDay(NATIONAL_DAY)).isFalse();
    }

    @Test
    void whatMakesNoSenseIsRefusedAndNothingChanges() {
        assertThatThrownBy(() -> service.setHours(region, new CalendarDetails(false, new WeekHours(Map.of())),
                CalendarSheet.NONE)).isInstanceOf(Refusal.class).hasMessageContaining("workcalendar.refusal.noWork");
        assertThatThrownBy(() -> service.setDay(region,
                new SpecialDayDetails(NATIONAL_DAY, DayKind.OFF, "8:00-12:00", ""))).isInstanceOf(Refusal.class)
                .hasMessageContaining("workcalendar.refusal.offHours");
        assertThatThrownBy(() -> service.setDay(BranchId.next(), off(NATIONAL_DAY))).isInstanceOf(Missing.class);
        assertThat(queries.sheet(region, 2031).special()).isEmpty();
    }

    @Test
    void aStaleScreenIsTurnedAway() {
        var week = new CalendarDetails(false, new WeekHours(Map.of(DayOfWeek.SUNDAY, DayHours.STANDARD)));
        service.setHours(region, week, CalendarSheet.NONE);

        assertThatThrownBy(() -> service.setHours(region, week, CalendarSheet.NONE)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> service.inheritHours(station, 0)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void onlyAdministratorsSetCalendars() {
        SecurityContextHolder.setContext(new WithUser.Factory().createSecurityContext(
                BranchManager.class.getAnnotation(WithUser.class)));

        assertThatThrownBy(() -> service.setDay(region, off(NATIONAL_DAY))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theYearlyFileSaysWhichLinesAreWrong() throws IOException {
        var rehearsal = imports.rehearse("holidays", file("2031-10-01,放假,国庆节", "2031-13-01,放假,", "2031-10-02,假,",
                "2031-10-11,work,调休", "2031-10-01,休,重复"), "holidays.csv", region, share -> { });

        assertThat(rehearsal.problems()).extracting(ImportProblem::line).containsExactly(3L, 4L, 6L);
        assertThat(queries.sheet(region, 2031).special()).as("a rehearsal does nothing").isEmpty();
    }

    @WithUser(JobRole.BRANCH_MANAGER)
    private static final class BranchManager {
    }

    private static SpecialDayDetails off(LocalDate day) {
        return new SpecialDayDetails(day, DayKind.OFF, "", "国庆节");
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("holidays.csv"), List.of("日期,类型,名称\n" + String.join("\n", lines)));
    }
}
