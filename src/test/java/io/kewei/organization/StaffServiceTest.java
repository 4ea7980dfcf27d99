package io.kewei.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.transaction.annotation.Transactional;

/** People are taken on, change their place and their superiors, and leave; and what is refused. */
@PortalTest
@Tag("database")
@WithUser
@Transactional
class StaffServiceTest {

    @Autowired
    StaffService service;
    @Autowired
    StaffQueries queries;
    @Autowired
    DepartmentService departments;
    @Autowired
    PlaceService places;
    @Autowired
    Lineage lineage;
    @Autowired
    UserDetailsService logins;
    @Autowired
    EntityManager entities;
    private final String code = Long.toString(System.nanoTime(), 36).toUpperCase();
    BranchId south;
    BranchId east;

    @BeforeEach
    void open() {
        var headquarters = lineage.headquarters().orElseThrow();
        south = places.open(PlaceDetails.of("S" + code, "华南", BranchKind.BRANCH), headquarters);
        east = places.open(PlaceDetails.of("E" + code, "华东", BranchKind.BRANCH), headquarters);
    }

    @Test
    void somebodyMayDoSeveralJobsEachAtItsPlace() {
        var department = departments.open(south, new DepartmentDetails("投诉处理部", null));
        var boss = employ("boss");
        var person = service.employ(new StaffDetails("zw" + code, "张伟", south, department, boss,
                Set.of(new Post(south, JobRole.AGENT), new Post(east, JobRole.SUPERVISOR)), "13800138000",
                LocalDate.parse("2024-07-01"), true, Set.of(new SkillLevel("液压", SkillGrade.EXPERT))));

        var file = reread(person);
        assertThat(file.details().posts()).hasSize(2);
        assertThat(file.details().skills()).containsExactly(new SkillLevel("液压", SkillGrade.EXPERT));
        assertThat(file.line().departmentName()).isEqualTo("投诉处理部");
        assertThat(queries.list(new StaffFilter("138001", Set.of(south), Set.of(JobRole.SUPERVISOR), false, true),
                PageRequest.of(0, 5))).singleElement().satisfies(line -> {
                    assertThat(line.jobs()).containsExactlyInAnyOrder(JobRole.AGENT, JobRole.SUPERVISOR);
                    assertThat(line.superiorName()).isEqualTo("boss");
                });
    }

    @Test
    void whoMovesLeavesATrace() {
        var person = employ("p");
        var before = reread(person);
        service.change(person, before.line().version(), at(before.details(), east));

        assertThat(reread(person).past()).singleElement().satisfies(past -> {
            assertThat(past.place()).isEqualTo("华南");
            assertThat(past.by()).isEqualTo("李娜");
        });
    }

    @Test
    void nobodyReportsInACircle() {
        var boss = employ("boss");
        var person = employ("p");
        service.change(person, version(person), under(reread(person).details(), boss));

        refused("superior", () -> service.change(boss, version(boss), under(reread(boss).details(), person)));
        refused("gone", () -> service.change(boss, version(boss), under(reread(boss).details(), boss)));
    }

    @Test
    void aDepartmentIsOfThePlaceAndDissolvedWhenEmpty() {
        var department = departments.open(east, new DepartmentDetails("售后服务部", null));
        var person = employ("p");
        refused("department", () -> service.change(person, version(person), in(reread(person).details(), department)));
        refused("departmentName", () -> departments.open(east, new DepartmentDetails("售后服务部", null)));

        service.change(person, version(person), in(at(reread(person).details(), east), department));
        entities.flush();
        refused("departmentStaffed", () -> departments.dissolve(department, 0));
        service.leave(person, version(person), LocalDate.parse("2026-03-05"), null);
        entities.flush();
        departments.dissolve(department, 0);
        entities.flush();
        assertThat(queries.departments(east)).isEmpty();
    }

    @Test
    void whoLeavesDoesNotLogInAndIsKept() {
        var person = employ("p");
        service.leave(person, version(person), LocalDate.parse("2026-03-05"), null);
        entities.flush();

        assertThat(isOut("p" + code)).isTrue();
        assertThat(queries.list(new StaffFilter("p" + code, Set.of(), Set.of(), true, false), PageRequest.of(0, 5)))
                .singleElement().satisfies(line -> assertThat(line.leftOn()).isEqualTo("2026-03-05"));
        service.comeBack(person, version(person));
        entities.flush();
        assertThat(isOut("p" + code)).isFalse();
    }

    @Test
    void aLoginIsTakenOnceWhateverItsCase() {
        employ("p");
        refused("login", () -> employ("P"));
    }

    @Test
    void somebodyMustBeLeftToSetThePortalUp() {
        entities.flush();
        entities.createQuery("update Staff s set s.active = false").executeUpdate();
        entities.clear();
        var last = service.employ(StaffDetails.of("adm" + code, "管理员", south, Set.of(JobRole.ADMINISTRATOR)));

        refused("lastAdministrator", () -> service.leave(last, version(last), LocalDate.parse("2026-03-05"), null));
        refused("lastAdministrator", () -> service.change(last, version(last),
                StaffDetails.of("adm" + code, "管理员", south, Set.of(JobRole.AGENT))));
    }

    private boolean isOut(String login) {
        try {
            return !logins.loadUserByUsername(login).isEnabled();
        } catch (UsernameNotFoundException gone) {
            return true;
        }
    }

    private StaffId employ(String name) {
        return service.employ(StaffDetails.of(name + code, name, south, Set.of(JobRole.AGENT)));
    }

    private long version(StaffId person) {
        return reread(person).line().version();
    }

    private StaffFile reread(StaffId person) {
        entities.flush();
        entities.clear();
        return queries.file(person);
    }

    private static StaffDetails at(StaffDetails one, BranchId place) {
        return new StaffDetails(one.login(), one.name(), place, null, one.superior(), one.posts(), one.phone(),
                one.employedOn(), one.quickResponse(), one.skills());
    }

    private static StaffDetails in(StaffDetails one, DepartmentId department) {
        return new StaffDetails(one.login(), one.name(), one.branch(), department, one.superior(), one.posts(),
                one.phone(), one.employedOn(), one.quickResponse(), one.skills());
    }

    private static StaffDetails under(StaffDetails one, StaffId superior) {
        return new StaffDetails(one.login(), one.name(), one.branch(), one.department(), superior, one.posts(),
                one.phone(), one.employedOn(), one.quickResponse(), one.skills());
    }

    private static void refused(String reason, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("organization.refusal." + reason + "[");
    }
}
