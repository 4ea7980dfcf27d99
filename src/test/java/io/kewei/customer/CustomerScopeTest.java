package io.kewei.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.platform.Missing;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** A user of one branch finds nothing of another, wherever the archive is asked. */
@PortalTest
@Tag("database")
class CustomerScopeTest {

    private static final PageRequest PAGE = PageRequest.of(0, 50);

    @Autowired
    CustomerTestData data;
    @Autowired
    CustomerQueries queries;
    @Autowired
    CustomerService service;

    private BranchId south;
    private BranchId east;
    private CustomerId mine;
    private CustomerId foreign;
    private StaffId colleague;
    private StaffId stranger;

    @BeforeEach
    void twoBranches() {
        south = data.organization().branch("华南分公司");
        east = data.organization().branch("华东分公司");
        mine = data.stored("广州甲机械厂", south);
        foreign = data.stored("上海乙机械厂", east);
        colleague = data.organization().employed(south, "陈同事", JobRole.AGENT);
        stranger = data.organization().employed(east, "林旁人", JobRole.AGENT);
        var user = WithUser.Factory.user("south", "王南", south, Scope.of(Set.of(south)),
                JobRole.BRANCH_MANAGER);
        WithUser.Factory.logIn(user);
    }

    @Test
    void listAndCountShowOwnCustomersOnly() {
        assertThat(queries.list(CustomerFilter.ALL, PAGE)).extracting(CustomerRow::id).containsExactly(mine);
        assertThat(queries.count(CustomerFilter.ALL)).isOne();
    }

    @Test
    void askingForTheOtherBranchByNameGivesNothing() {
        var filter = CustomerFilter.ALL.withBranches(Set.of(east));

        assertThat(queries.list(filter, PAGE)).isEmpty();
        assertThat(queries.count(filter)).isZero();
    }

    @Test
    void aForeignCustomerIsMissingLikeOneThatDoesNotExist() {
        assertThat(queries.find(foreign)).isEmpty();
        assertThatThrownBy(() -> queries.file(foreign)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> queries.file(CustomerId.next())).isInstanceOf(Missing.class);
        assertThat(queries.changes(foreign)).isEmpty();
        assertThat(queries.trades(foreign, PAGE)).isEmpty();
        assertThatThrownBy(() -> service.change(foreign, 0, CustomerDetails.of("改名", south)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void nobodyRegistersACustomerForAPlaceOrAnOwnerOutOfSight() {
        assertThatThrownBy(() -> service.register(CustomerDetails.of("丙", east))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> service.register(CustomerTestData.owned("丙", south, stranger)))
                .isInstanceOf(Missing.class);
        assertThat(service.register(CustomerTestData.owned("丙", south, colleague))).isNotNull();
    }

    @Test
    void nobodyHandsACustomerOverToAPlaceOutOfSight() {
        var version = queries.find(mine).orElseThrow().version();

        assertThatThrownBy(() -> service.change(mine, version, CustomerDetails.of("广州甲机械厂", east)))
                .isInstanceOf(Missing.class);
    }
}
