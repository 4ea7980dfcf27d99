package io.kewei.analytics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.UiTest;
import io.kewei.analytics.Period;
import io.kewei.platform.Params;
import io.kewei.platform.scope.BranchId;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("database")
class KpiAddressTest extends UiTest {

    @Autowired
    KpiAddress address;

    @Test
    void theFilterStandsInTheAddressAndComesBackFromIt() {
        var filter = address.standard().withBranches(Set.of(BranchId.next(), BranchId.next()))
                .withPeriod(new Period(LocalDate.parse("2016-02-01"), LocalDate.parse("2017-03-01")));

        assertThat(address.write(filter).text("from")).isEqualTo("2016-02-01");
        assertThat(address.write(filter).text("to")).isEqualTo("2017-03-01");
        assertThat(address.read(address.write(filter))).isEqualTo(filter);
    }

    @Test
    void theUsualPeriodNeedsNoAddress() {
        assertThat(address.write(address.standard())).isEqualTo(Params.NONE);
        assertThat(address.standard().period().months()).hasSize(12);
    }

    @Test
    void aMangledPeriodIsPassedOver() {
        var mangled = Params.NONE.with("from", "2017-03-01").with("to", "2016-02-01");

        assertThat(address.read(mangled)).isEqualTo(address.standard());
    }
}
