package io.kewei.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.customer.CustomerGrade;
import io.kewei.customer.CustomerRules;
import io.kewei.customer.Divisions;
import io.kewei.fiction.Employee;
import java.time.LocalDateTime;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class FirmsTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 5, 14, 30);
    private final Cast cast = Cast.of(NOW, 2_000);

    @Test
    void theCustomerThatANewcomerLooksForIsThere() {
        assertThat(cast.folders()).extracting(folder -> folder.details().name()).contains("中联重科股份有限公司");
    }

    @Test
    void noTwoFirmsHaveTheSameNameAndNoTwoPeopleTheSamePhone() {
        assertThat(cast.folders()).extracting(folder -> folder.details().name()).doesNotHaveDuplicates();
        assertThat(cast.folders()).flatExtracting(folder -> folder.details().contacts())
                .extracting(contact -> contact.mobile()).doesNotHaveDuplicates();
    }

    @Test
    void fewCustomersAreBig() {
        assertThat(share(CustomerGrade.A)).isBetween(0.08, 0.13);
        assertThat(share(CustomerGrade.B)).isBetween(0.26, 0.34);
    }

    @Test
    void everyFirmSitsAtAPlaceThatThereIs() {
        assertThat(cast.folders()).allSatisfy(folder -> {
            assertThat(folder.details().region()).matches(Divisions::knows);
            assertThat(folder.details().registeredAddress()).doesNotContain("市辖区", "东莞市东莞市");
        });
    }

    @Test
    void aFolderIsWhatTheArchiveAccepts() {
        assertThat(cast.folders()).allSatisfy(folder -> {
            var details = folder.details();
            assertThat(CustomerRules.isPhone(details.phone())).as(details.phone()).isTrue();
            assertThat(details.contacts()).isNotEmpty().allMatch(contact -> CustomerRules.isPhone(contact.mobile()));
            assertThat(details.taxNumber().isEmpty() || CustomerRules.isTaxNumber(details.taxNumber())).isTrue();
            assertThat(details.email().isEmpty() || CustomerRules.isEmail(details.email())).isTrue();
            assertThat(folder.registeredAt()).isBefore(NOW.atZone(Cast.ZONE).toInstant());
        });
    }

    @Test
    void theSameDayMakesTheSameCustomers() {
        assertThat(Cast.of(NOW.withHour(8), 300).folders()).isEqualTo(Cast.of(NOW, 300).folders());
    }

    @Test
    void everyJobIsThereAndEachLoginOnce() {
        var logins = new HashSet<String>();
        var names = new HashSet<String>();
        assertThat(Roster.employees()).allMatch(one -> logins.add(one.login()) && names.add(one.name()));
        assertThat(Roster.employees().stream().map(Employee::job).distinct()).hasSize(8); // and the administrator
    }

    private double share(CustomerGrade grade) {
        return cast.folders().stream().filter(folder -> folder.details().grade() == grade).count()
                / (double) cast.folders().size();
    }
}
