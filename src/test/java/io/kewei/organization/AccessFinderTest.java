package io.kewei.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.platform.Ids;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Level;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.scope.ScopedRecord;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** How far somebody sees follows from posts, levels and the tree. */
@PortalTest
@Transactional
@Tag("database")
class AccessFinderTest {

    @Autowired
    BranchRepository branches;
    @Autowired
    StaffRepository staff;
    @Autowired
    DepartmentRepository departments;
    @Autowired
    JobLevelRepository levels;
    @Autowired
    AccessFinder finder;
    @Autowired
    AccessReasons reasons;
    @Autowired
    OrganizationTestData organization;

    private Branch headquarters;
    private Branch south;
    private Branch station;
    private Branch east;
    private Branch agent;

    @BeforeEach
    void tree() {
        Scopes.everything(() -> {
            headquarters = open("H", BranchKind.HEADQUARTERS, null);
            south = open("S", BranchKind.BRANCH, headquarters);
            station = open("T", BranchKind.STATION, south);
            east = open("E", BranchKind.BRANCH, headquarters);
            agent = open("A", BranchKind.AGENT, south);
        });
    }

    @Test
    void everybodySeesTheOwnPlaceAndThoseBelowItUnlessToldOtherwise() {
        var li = employed(south, JobRole.AGENT);

        assertThat(access(li).read(Area.TICKET)).isEqualTo(Scope.of(ids(south, station, agent)));
        assertThat(access(li).places()).isEqualTo(Scope.of(ids(south, station, agent)));
    }

    @Test
    void eachLevelGoesAsFarAsItsNameSays() {
        var li = employed(south, JobRole.TECHNICIAN);
        var hers = employed(south, JobRole.TECHNICIAN);
        var theirs = employed(station, JobRole.TECHNICIAN);
        var neighbour = employed(south, JobRole.TECHNICIAN);
        hers.placeIn(null, li.id());
        theirs.placeIn(null, hers.id());
        li.placeIn(null, theirs.id());   // whoever closes a ring does not make it go round for ever
        var department = departments.save(new Department(south.id(), "维修组"));
        neighbour.placeIn(department.id(), null);
        staff.flush();

        assertThat(at(Level.NONE, li)).isEqualTo(Scope.NOTHING);
        assertThat(at(Level.OWN, li)).isEqualTo(people(li.id()));
        assertThat(at(Level.OWN_AND_SUBORDINATES, li)).isEqualTo(people(li.id(), hers.id(), theirs.id()));
        assertThat(at(Level.DEPARTMENT, li)).as("without a department").isEqualTo(people(li.id()));
        hers.placeIn(department.id(), null);
        staff.flush();
        assertThat(at(Level.DEPARTMENT, hers)).isEqualTo(people(hers.id(), neighbour.id()));
        assertThat(at(Level.BRANCH, li)).isEqualTo(Scope.of(ids(south)));
        assertThat(at(Level.BRANCH_AND_BELOW, li)).isEqualTo(Scope.of(ids(south, station, agent)));
        assertThat(at(Level.EVERYTHING, li)).isEqualTo(Scope.EVERYTHING);
    }

    @Test
    void aLevelOfOneAreaLeavesTheOthersAlone() {
        levels.saveAndFlush(new JobLevel(new JobLevel.Of(JobRole.TECHNICIAN, Area.TICKET), Level.OWN));
        var li = employed(south, JobRole.TECHNICIAN);

        assertThat(access(li).read(Area.TICKET)).isEqualTo(people(li.id()));
        assertThat(access(li).read(Area.VISIT)).isEqualTo(Scope.of(ids(south, station, agent)));
    }

    @Test
    void postsAddUpButWorkOnlyWhereTheJobWorks() {
        var li = employed(south, JobRole.AGENT);
        var posts = new HashSet<>(li.posts());
        posts.add(new Post(headquarters.id(), JobRole.AUDITOR));
        li.post(posts);
        staff.flush();

        assertThat(access(li).read(Area.TICKET)).isEqualTo(Scope.EVERYTHING);
        assertThat(access(li).work(Area.TICKET)).isEqualTo(Scope.of(ids(south, station, agent)));
        posts.add(new Post(east.id(), JobRole.AGENT));
        li.post(posts);
        staff.flush();
        assertThat(access(li).work(Area.TICKET)).isEqualTo(Scope.of(ids(south, station, agent, east)));
    }

    @Test
    void anAreaThatTheJobDoesNotReadIsShut() {
        var keeper = employed(south, JobRole.MASTER_DATA);

        assertThat(access(keeper).read(Area.TICKET)).isEqualTo(Scope.NOTHING);
        assertThat(access(keeper).work(Area.CUSTOMER)).isEqualTo(Scope.of(ids(south, station, agent)));
    }

    @Test
    void anEntrustedAgentSeesWhatItIsEntrustedWith() {
        var li = employed(agent, JobRole.BRANCH_MANAGER);

        for (var area : Area.values()) {
            assertThat(access(li).read(area)).isEqualTo(people(li.id()));
        }
    }

    @Test
    void anAdministratorSeesEverythingFromAnywhere() {
        var admin = employed(station, JobRole.ADMINISTRATOR);

        assertThat(access(admin).work(Area.CUSTOMER)).isEqualTo(Scope.EVERYTHING);
        assertThat(access(admin).places()).isEqualTo(Scope.EVERYTHING);
    }

    @Test
    void whoSeesByPeopleIsToldWhoAnswersForTheRecord() {
        levels.saveAndFlush(new JobLevel(new JobLevel.Of(JobRole.TECHNICIAN, Area.TICKET), Level.OWN));
        var li = employed(south, JobRole.TECHNICIAN);
        var neighbour = employed(south, JobRole.TECHNICIAN);

        assertThat(reason(li, record(neighbour))).extracting(Reason::grants, Reason::key)
                .containsExactly(false, "organization.reason.person.no");
        assertThat(reason(li, record(neighbour)).arguments()).contains(neighbour.name());
        assertThat(reason(li, record(li)).key()).isEqualTo("organization.reason.person.yes");
        assertThat(reason(li, record(null)).key()).isEqualTo("organization.reason.nobody");
        levels.saveAndFlush(new JobLevel(new JobLevel.Of(JobRole.TECHNICIAN, Area.TICKET), Level.BRANCH));
        assertThat(reason(li, record(neighbour)).key()).isEqualTo("organization.reason.yes");
    }

    private Reason reason(Staff person, ScopedRecord record) {
        return organization.asAdministrator(() -> reasons.of(person.id(), record)).getFirst();
    }

    private ScopedRecord record(@Nullable Staff responsible) {
        var by = responsible == null ? null : responsible.id();
        return new ScopedRecord(Area.TICKET, Ids.next(), south.id(), by, "WO", "", null);
    }

    private Scope at(Level level, Staff person) {
        levels.saveAndFlush(new JobLevel(new JobLevel.Of(JobRole.TECHNICIAN, Area.TICKET), level));
        return access(person).read(Area.TICKET);
    }

    private Access access(Staff person) {
        return Scopes.everything(() -> finder.of(person));
    }

    private Branch open(String code, BranchKind kind, Branch above) {
        var unique = code + Long.toString(System.nanoTime(), 36);
        return branches.saveAndFlush(new Branch(unique, unique, kind, above));
    }

    private Staff employed(Branch place, JobRole job) {
        var login = "l" + Long.toString(System.nanoTime(), 36);
        return Scopes.everything(() -> staff.saveAndFlush(new Staff(place.id(), login, login, Set.of(job))));
    }

    private static Scope people(StaffId... people) {
        return new Scope.Part(Set.of(), Set.of(people), Set.of());
    }

    private static Set<BranchId> ids(Branch... places) {
        var all = new HashSet<BranchId>();
        for (var place : places) {
            all.add(place.id());
        }
        return all;
    }
}
