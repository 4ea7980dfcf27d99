package io.kewei.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.StaleVersion;
import io.kewei.platform.scope.AccessChanged;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import jakarta.persistence.EntityManager;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** The tree: opened, moved with all that is below, closed; and what is refused. */
@PortalTest
@Tag("database")
@WithUser
@Transactional
@RecordApplicationEvents
class PlaceServiceTest {

    @Autowired
    PlaceService service;
    @Autowired
    PlaceQueries queries;
    @Autowired
    Lineage lineage;
    @Autowired
    StaffService staff;
    @Autowired
    EntityManager entities;
    @Autowired
    ApplicationEvents events;
    private final String code = Long.toString(System.nanoTime(), 36).toUpperCase();
    BranchId headquarters;
    BranchId south;
    BranchId east;
    BranchId station;

    @BeforeEach
    void open() {
        headquarters = lineage.headquarters().orElseThrow();
        south = open("S", "华南大区", BranchKind.REGION, headquarters);
        east = open("E", "华东大区", BranchKind.REGION, headquarters);
        station = open("T", "广州服务站", BranchKind.STATION, open("B", "广州分公司", BranchKind.BRANCH, south));
    }

    @Test
    void aPlaceMovesWithAllThatIsBelowAndWhereItStoodStaysKnown() {
        var branch = queries.sheet(station).row().parent();
        service.move(branch, version(branch), east);
        entities.flush();
        entities.clear();

        assertThat(lineage.of(station)).containsExactly(station, branch, east, headquarters);
        assertThat(queries.sheet(branch).past()).singleElement().satisfies(past -> {
            assertThat(past.parent()).isEqualTo("华南大区");
            assertThat(past.since()).isNull();
            assertThat(past.by()).isEqualTo("李娜");
        });
        assertThat(events.stream(AccessChanged.class)).as("who sees what is worked out anew").isNotEmpty();

        service.move(branch, version(branch), south);
        assertThat(queries.sheet(branch).past()).hasSize(2).first()
                .satisfies(past -> assertThat(past.since()).isNotNull());
    }

    @Test
    void nothingMovesBelowItselfAndHeadquartersStays() {
        refused("cycle", () -> service.move(south, version(south), queries.sheet(station).row().parent()));
        refused("cycle", () -> service.move(south, version(south), south));
        refused("headquarters", () -> service.move(headquarters, version(headquarters), south));
        refused("leaf", () -> service.move(east, version(east), station));
        assertThat(lineage.of(station)).hasSize(4);
    }

    @Test
    void aStaleScreenMovesNothing() {
        var branch = queries.sheet(station).row().parent();
        var seen = version(station);
        service.move(branch, version(branch), east);
        entities.clear();

        assertThatThrownBy(() -> service.move(station, seen, south)).as("it moved along meanwhile")
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aPlaceIsClosedWhenNobodyWorksThereAndNothingIsBelow() {
        refused("below", () -> service.close(south, version(south)));
        var person = staff.employ(StaffDetails.of("p" + code, "张伟", station, Set.of(JobRole.TECHNICIAN)));
        refused("staffed", () -> service.close(station, version(station)));

        staff.leave(person, 0, LocalDate.parse("2026-03-05"), null);
        service.close(station, version(station));
        entities.flush();
        assertThat(queries.sheet(station).closedOn()).isNotNull();
        refused("closed", () -> staff.employ(StaffDetails.of("q" + code, "王芳", station, Set.of())));
        service.reopen(station, version(station));
        assertThat(queries.sheet(station).closedOn()).isNull();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused("code", () -> open("S", "又一个", BranchKind.BRANCH, headquarters));
        refused("headquarters", () -> open("H", "总部二", BranchKind.HEADQUARTERS, headquarters));
        refused("headquarters", () -> service.change(south, version(south), PlaceDetails.of("S" + code, "总部",
                BranchKind.HEADQUARTERS)));
        assertThatThrownBy(() -> open("X", "无上级", BranchKind.BRANCH, BranchId.next())).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> service.open(PlaceDetails.of("a b", " ", BranchKind.BRANCH), south))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void anAgentKeepsWhatItMayDoAndOthersDoNot() {
        var agent = service.open(new PlaceDetails("A" + code, "湘南工程机械服务部", BranchKind.AGENT, AgentType.ENTRUSTED,
                "保修期内维修"), south);
        assertThat(queries.sheet(agent).details().authority()).isEqualTo("保修期内维修");

        service.change(agent, version(agent), new PlaceDetails("A" + code, "湘南服务站", BranchKind.STATION,
                AgentType.ENTRUSTED, "保修期内维修"));
        assertThat(queries.sheet(agent).details()).isEqualTo(PlaceDetails.of("A" + code, "湘南服务站", BranchKind.STATION));
    }

    private BranchId open(String prefix, String name, BranchKind kind, BranchId above) {
        return service.open(PlaceDetails.of(prefix + code, name, kind), above);
    }

    private long version(BranchId place) {
        entities.flush();
        return queries.sheet(place).version();
    }

    private static void refused(String reason, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("organization.refusal." + reason + "[");
    }
}
