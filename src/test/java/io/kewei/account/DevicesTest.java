package io.kewei.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.Meanwhile;
import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.platform.security.StaffId;
import io.kewei.ticket.TicketTestData;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One browser, and one person who logs in from it twice at the same moment. */
@PortalTest
@Tag("database")
@WithUser
class DevicesTest {

    @Autowired
    Devices devices;
    @Autowired
    AccountTestData accounts;
    @Autowired
    TicketTestData people;
    @Autowired
    Meanwhile meanwhile;

    @Test
    void twoTabsOfOneBrowserLogInAtOnce() throws Exception {
        StaffId li = people.staff("李娜", people.branch("华南分公司"));
        accounts.password(li, "Kewei-demo-2026");
        arrive(li, "10.1.0.7");

        var second = meanwhile.both(() -> arrive(li, "10.1.0.8"), () -> arrive(li, "10.1.0.9"));

        assertThat(second.get(30, TimeUnit.SECONDS).fresh()).isFalse();
        assertThat(devices.of(li)).singleElement().extracting(DeviceRow::address).isEqualTo("10.1.0.9");
    }

    private Devices.Arrival arrive(StaffId who, String address) {
        return devices.arrive(who, "token of " + who.value(), "Chrome, Windows", address);
    }
}
