package io.kewei.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@WithUser
@Transactional
@Tag("database")
class AddressRulesTest {

    @Autowired
    AddressService service;
    @Autowired
    AddressRules rules;
    @Autowired
    OrganizationTestData organization;

    @ParameterizedTest
    @CsvSource({"10.1.0.0/16,10.1.255.9,true", "10.1.0.0/16,10.2.0.1,false", "10.1.2.3,10.1.2.3,true",
            "2001:db8::/32,2001:db8:7::1,true", "2001:db8::/32,10.1.2.3,false", "10.0.0.0/8,2001:db8::1,false"})
    void aRangeHoldsItsAddresses(String range, String address, boolean inside) {
        assertThat(AddressRange.contains(AddressRange.of(" " + range + " "), address)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.0.0/33", "10.1.0", "example.com", "10.1.0.0/16; drop", "::/129", "300.1.1.1", "", "/8",
            "10.1.0.0/-1"})
    void whatIsNoRangeIsRefused(String typed) {
        assertThatThrownBy(() -> AddressRange.of(typed)).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("account.refusal.address.wrong");
    }

    @Test
    void aPlaceFollowsTheOneAboveUntilItHasRangesOfItsOwn() {
        var region = organization.branch("华南");
        var station = organization.branchUnder(region, "广州站");
        assertThat(rules.of(station)).isEmpty();

        service.set(region, List.of("10.1.0.0/16"), "10.9.9.9");
        assertThat(rules.of(station)).containsExactly("10.1.0.0/16");
        service.set(station, List.of("192.168.7.0/24", " ", "192.168.7.0/24"), "10.9.9.9");
        assertThat(rules.of(station)).containsExactly("192.168.7.0/24");
        assertThat(rules.of(region)).containsExactly("10.1.0.0/16");
        service.set(station, List.of(), "10.9.9.9");
        assertThat(rules.of(station)).containsExactly("10.1.0.0/16");
        assertThat(AddressRules.allows(rules.of(station), "10.1.4.4")).isTrue();
        assertThat(AddressRules.allows(rules.of(station), "10.2.4.4")).isFalse();
    }

    @Test
    void anAdministratorCannotShutTheDoorBehindOneself() {
        var office = organization.branch("总部");
        logIn(organization.branchUnder(office, "信息部"));

        assertThatThrownBy(() -> service.set(office, List.of("10.1.0.0/16"), "10.2.0.1"))
                .hasMessageStartingWith("account.refusal.address.own");
    }

    @Test
    void theOwnPresentAddressMayStayOutOfOtherPlaces() {
        logIn(organization.branch("总部"));
        var elsewhere = organization.branch("华东");
        service.set(elsewhere, List.of("10.1.0.0/16"), "10.2.0.1");

        assertThat(service.own(elsewhere)).containsExactly("10.1.0.0/16");
    }

    private static void logIn(BranchId branch) {
        var user = WithUser.Factory.user("root", "管理员", branch, Scope.EVERYTHING, JobRole.ADMINISTRATOR);
        WithUser.Factory.logIn(user);
    }
}
