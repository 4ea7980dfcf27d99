package io.kewei.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.Ids;
import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.AccessChanged;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Who is away, who acts meanwhile, through chains too; and what is refused. */
@PortalTest
@Tag("database")
@WithUser
@Transactional
@RecordApplicationEvents
class AbsenceServiceTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate MONDAY = LocalDate.parse("2031-03-03");

    @Autowired
    AbsenceService service;
    @Autowired
    AbsenceQueries queries;
    @Autowired
    OrganizationQueries organization;
    @Autowired
    OrganizationTestData data;
    @Autowired
    Substitutes substitutes;
    @Autowired
    EntityManager entities;
    @Autowired
    ApplicationEvents events;
    BranchId branch;
    StaffId zhang;
    StaffId wang;
    StaffId li;

    @BeforeEach
    void anOffice() {
        branch = data.branch("华中分公司");
        zhang = data.employed(branch, "张伟", JobRole.AGENT);
        wang = data.employed(branch, "王芳", JobRole.AGENT);
        li = data.employed(branch, "李强", JobRole.AGENT);
    }

    @Test
    void theSubstituteActsFromTheFirstDayToTheLast() {
        service.enter(away(zhang, 0, 4, wang));

        assertThat(acting(zhang, 0)).isEqualTo(wang);
        assertThat(acting(zhang, 4)).isEqualTo(wang);
        assertThat(acting(zhang, 5)).isEqualTo(zhang);
        assertThat(acting(wang, 0)).isEqualTo(wang);
        assertThat(organization.away(Set.of(zhang, wang), noon(0)).get(zhang).substituteName()).isEqualTo("王芳");
        assertThat(substitutes.actsFor(wang, noon(0))).containsExactly(zhang);
        assertThat(substitutes.nextChange(wang, noon(0))).isEqualTo(MONDAY.plusDays(5).atStartOfDay(SHANGHAI).toInstant());
        assertThat(substitutes.nextChange(li, noon(0))).as("none of it is about Li").isEqualTo(Instant.MAX);
        assertThat(events.stream(AccessChanged.class)).isNotEmpty();
    }

    @Test
    void whoStandsInForSomebodyWhoStandsInActsForBoth() {
        service.enter(away(zhang, 0, 4, wang));
        service.enter(away(wang, 2, 3, li));

        assertThat(acting(zhang, 1)).isEqualTo(wang);
        assertThat(acting(zhang, 2)).isEqualTo(li);
        assertThat(substitutes.actsFor(li, noon(2))).containsExactlyInAnyOrder(zhang, wang);
        assertThat(substitutes.actsFor(wang, noon(2))).isEmpty();
        assertThat(substitutes.nextChange(li, noon(0))).as("at the end of a chain")
                .isEqualTo(MONDAY.plusDays(2).atStartOfDay(SHANGHAI).toInstant());
    }

    @Test
    void whereNobodyStandsInNobodyActs() {
        service.enter(away(zhang, 0, 4, null));
        assertThat(organization.actingFor(zhang, noon(1))).isEmpty();
    }

    @Test
    void aCircleLeadsToNobodyAndEnds() {
        service.enter(away(zhang, 0, 4, wang));
        refused("away", () -> service.enter(away(wang, 1, 2, zhang)));

        entities.flush();
        entities.createNativeQuery("insert into absence (id, version, branch_id, staff_id, kind, from_day, to_day, "
                        + "substitute_id, reason) select :id, 0, branch_id, substitute_id, kind, from_day, to_day, staff_id, '' "
                        + "from absence where staff_id = :zhang")
                .setParameter("id", Ids.bytes(Ids.next()))
                .setParameter("zhang", Ids.bytes(zhang.value())).executeUpdate();
        assertThat(organization.actingFor(zhang, noon(1))).isEmpty();
        assertThat(substitutes.actsFor(zhang, noon(1))).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        service.enter(away(zhang, 0, 4, null));

        refused("overlap", () -> service.enter(away(zhang, 4, 6, null)));
        refused("span", () -> service.enter(away(wang, 3, 1, null)));
        refused("self", () -> service.enter(away(wang, 0, 1, wang)));
        refused("away", () -> service.enter(away(wang, 4, 5, zhang)));
        refused("long", () -> service.enter(away(wang, 0, 400, null)));
    }

    @Test
    void peopleEnterTheirOwnAndNobodyElses() {
        as(zhang, JobRole.AGENT);
        var id = service.enter(away(zhang, 0, 1, wang));
        assertThat(queries.list(AbsenceFilter.MINE, PageRequest.of(0, 5))).extracting(AbsenceRow::id).containsExactly(id);
        assertThatThrownBy(() -> service.enter(away(wang, 3, 4, null))).isInstanceOf(Missing.class);

        as(wang, JobRole.AGENT);
        assertThat(queries.list(new AbsenceFilter(true, true), PageRequest.of(0, 5))).isEmpty();
        assertThatThrownBy(() -> service.cancel(id, 0)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> queries.details(id)).isInstanceOf(Missing.class);

        as(li, JobRole.SUPERVISOR);
        assertThat(queries.list(new AbsenceFilter(true, false), PageRequest.of(0, 5))).hasSize(1);
        service.cancel(id, 0);
        assertThat(queries.list(new AbsenceFilter(true, false), PageRequest.of(0, 5))).isEmpty();
    }

    @Test
    void anotherBranchSeesNothing() {
        var id = service.enter(away(zhang, 0, 1, null));
        var elsewhere = data.userOf(data.branch("华东分公司"), "赵敏", JobRole.SUPERVISOR);
        as(elsewhere);

        assertThat(queries.list(new AbsenceFilter(true, true), PageRequest.of(0, 5))).isEmpty();
        assertThatThrownBy(() -> service.cancel(id, 0)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> service.enter(away(wang, 0, 1, null))).isInstanceOf(Missing.class);
    }

    private void as(StaffId person, JobRole job) {
        var access = Access.of(Scope.of(Set.of(branch)));
        as(new PortalUser(person, "x", "x", branch, "华中分公司", Set.of(job), access));
    }

    private void as(PortalUser user) {
        entities.flush();
        entities.clear();
        WithUser.Factory.logIn(user);
        assertThat(user.access().read(Area.TICKET)).isNotEqualTo(Scope.EVERYTHING);
    }

    private static AbsenceDetails away(StaffId person, int from, int to, StaffId substitute) {
        return new AbsenceDetails(person, AbsenceKind.LEAVE, MONDAY.plusDays(from), MONDAY.plusDays(to), substitute, "");
    }

    private StaffId acting(StaffId person, int day) {
        return organization.actingFor(person, noon(day)).orElseThrow();
    }

    private static Instant noon(int day) {
        return MONDAY.plusDays(day).atTime(12, 0).atZone(SHANGHAI).toInstant();
    }

    private static void refused(String reason, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.class).hasMessageStartingWith("absence.refusal." + reason + "[");
    }
}
