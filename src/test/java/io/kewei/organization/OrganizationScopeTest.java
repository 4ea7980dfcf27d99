package io.kewei.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The scope filter, seen at the organisation's own records: who sees which places and people. */
@PortalTest
@Tag("database")
class OrganizationScopeTest {

    @Autowired
    BranchRepository branches;
    @Autowired
    StaffRepository staff;
    @Autowired
    OrganizationQueries queries;
    @Autowired
    StaffLogin logins;
    @Autowired
    TransactionOperations transaction;

    private record Office(BranchId south, BranchId station, BranchId east, StaffId li, StaffId wang) {
    }

    private Office office() {
        var code = Long.toString(System.nanoTime(), 36);
        return Scopes.everything(() -> transaction.execute(status -> {
            var root = branches.save(new Branch("R" + code, "总部" + code, BranchKind.HEADQUARTERS, null));
            var south = branches.save(new Branch("S" + code, "华南", BranchKind.BRANCH, root));
            var station = branches.save(new Branch("T" + code, "广州站", BranchKind.STATION, south));
            var east = branches.save(new Branch("E" + code, "华东", BranchKind.BRANCH, root));
            var li = staff.save(new Staff(south.id(), "li" + code, "李娜" + code, Set.of(JobRole.AGENT)));
            var wang = staff.save(new Staff(east.id(), "wang" + code, "王强" + code, Set.of(JobRole.AGENT)));
            return new Office(south.id(), station.id(), east.id(), li.id(), wang.id());
        }));
    }

    private static void logIn(Scope scope) {
        var user = new PortalUser(StaffId.next(), "test", "测试", BranchId.next(), "", Set.of(JobRole.AGENT),
                Access.of(scope));
        WithUser.Factory.logIn(user);
    }

    @Test
    void aBranchUserFindsOwnPlacesAndPeopleOnly() {
        var office = office();
        logIn(Scope.of(Set.of(office.south(), office.station())));

        assertThat(queries.branches()).extracting(BranchRow::id).containsExactly(office.south(), office.station());
        assertThat(queries.findStaff(office.li())).isPresent();
        assertThat(queries.findStaff(office.wang())).isEmpty();
        assertThat(queries.findBranch(office.east())).isEmpty();
        assertThat(queries.staff("", PageRequest.of(0, 100))).extracting(StaffRow::id).containsExactly(office.li());
    }

    @Test
    void twoUsersAfterEachOtherDoNotGetEachOthersAnswers() {
        var office = office();

        logIn(Scope.of(Set.of(office.south())));
        assertThat(queries.staff("", PageRequest.of(0, 100))).extracting(StaffRow::id).containsExactly(office.li());
        logIn(Scope.of(Set.of(office.east())));
        assertThat(queries.staff("", PageRequest.of(0, 100))).extracting(StaffRow::id).containsExactly(office.wang());
        logIn(Scope.EVERYTHING);
        assertThat(queries.staff("", PageRequest.of(0, 1000))).extracting(StaffRow::id)
                .contains(office.li(), office.wang());
    }

    @Test
    void loadingByIdOutsideOfATransactionIsScopedToo() {
        var office = office();
        logIn(Scope.of(Set.of(office.south())));

        assertThat(staff.findById(office.wang())).isEmpty();
        assertThat(staff.findByLogin("nobody")).isEmpty();
        assertThat(branches.under("/")).extracting(Branch::id).containsExactly(office.south());
    }

    @Test
    void whereNobodyIsLoggedInNothingIsSeen() {
        var office = office();

        assertThat(staff.findById(office.li())).isEmpty();
        assertThat(branches.under("/")).isEmpty();
    }

    @Test
    @Transactional
    void aScopeWithoutAPlaceSeesNothing() {
        office();
        logIn(Scope.NOTHING);

        assertThat(queries.branches()).isEmpty();
    }

    @Test
    void aLoginSeesItsPlaceAndAllBelowIt() {
        var office = office();
        var login = Scopes.everything(() -> staff.findById(office.li())).orElseThrow().login();

        assertThat(logins.loadUserByUsername(login).access().read(Area.TICKET))
                .isEqualTo(Scope.of(Set.of(office.south(), office.station())));
    }
}
