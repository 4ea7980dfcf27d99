package io.kewei.customer;

import io.kewei.PortalTest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.WithUser;
import io.kewei.platform.Refusal;
import io.kewei.platform.StaleVersion;
import io.kewei.platform.history.Change;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
@WithUser(JobRole.MASTER_DATA)
@Tag("database")
class CustomerServiceTest {

    @Autowired
    CustomerTestData data;
    @Autowired
    CustomerService service;
    @Autowired
    CustomerQueries queries;
    @Autowired
    CustomerImport imports;

    private BranchId branch;

    @BeforeEach
    void branch() {
        branch = data.organization().branch("湖南分公司");
    }

    @Test
    void aRegisteredCustomerHasANumberAndAHistory(ApplicationEvents events) {
        var id = service.register(CustomerDetails.of("中联重科股份有限公司", branch));

        var row = queries.find(id).orElseThrow();
        assertThat(row.number()).startsWith("KH-");
        assertThat(row.branchName()).isEqualTo("湖南分公司");
        assertThat(queries.changes(id)).singleElement().extracting(Change::field, Change::by)
                .containsExactly("registered", "李娜");
        assertThat(events.stream(CustomersChanged.class)).singleElement()
                .satisfies(event -> assertThat(event.customers()).singleElement()
                        .extracting(CustomerFacts::customer, CustomerFacts::version).containsExactly(id, row.version()));
    }

    @Test
    void aChangedContactRaisesTheVersionAndIsRemembered() {
        var id = service.register(CustomerDetails.of("中联重科", branch)
                .withReach("430104", "银盆南路361号", "0731-88788432", List.of(ContactDetails.of("张伟", "13800000001"))));
        var seen = queries.file(id);
        var contact = seen.details().contacts().getFirst();

        service.change(id, seen.row().version(), seen.details().withReach("430104", "银盆南路361号", "0731-88788432",
                List.of(new ContactDetails(contact.id(), "张伟", Gender.MALE, "设备部长", "", "13800000002", "", "", true,
                        null, ""))));

        var after = queries.file(id);
        assertThat(after.row().version()).isGreaterThan(seen.row().version());
        assertThat(after.details().contacts()).singleElement().extracting(ContactDetails::id, ContactDetails::mobile)
                .containsExactly(contact.id(), "13800000002");
        assertThat(queries.changes(id)).extracting(Change::field, Change::oldValue, Change::newValue)
                .contains(Tuple.tuple("contacts", "张伟 13800000001",
                        "张伟 ★ 设备部长 13800000002"));
    }

    @Test
    void aStaleScreenIsTurnedAway() {
        var id = service.register(CustomerDetails.of("中联重科", branch));
        var seen = queries.file(id);
        service.change(id, seen.row().version(), seen.details().withName("中联重科股份"));

        assertThatThrownBy(() -> service.change(id, seen.row().version(), seen.details().withName("中联")))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aDeletedCustomerStaysDeletedAndOutOfTheList() {
        var id = service.register(CustomerDetails.of("旧客户", branch));
        var seen = queries.file(id);
        service.change(id, seen.row().version(), seen.details().withStatus(CustomerStatus.DELETED));
        var deleted = queries.file(id);

        assertThatThrownBy(() -> service.change(id, deleted.row().version(),
                deleted.details().withStatus(CustomerStatus.ACTIVE)))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key()).isEqualTo("customer.refusal.move"));
        assertThat(list(CustomerFilter.ALL)).isEmpty();
        assertThat(list(CustomerFilter.ALL.withStatuses(Set.of(CustomerStatus.DELETED)))).containsExactly("旧客户");
    }

    @Test
    void brokenRulesAreNamed() {
        assertThatThrownBy(() -> service.register(CustomerDetails.of(" ", branch)))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key()).isEqualTo("customer.refusal.name"));
        assertThatThrownBy(() -> service.register(CustomerDetails.of("中联", branch)
                .withReach("", "", "123", List.of())))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key()).isEqualTo("customer.refusal.phone"));
        assertThatThrownBy(() -> service.register(CustomerDetails.of("中联", branch)
                .withStatus(CustomerStatus.FROZEN)))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key()).isEqualTo("customer.refusal.first"));
    }

    @Test
    void filtersNarrowTheListAndNamesSortByTheirSound() {
        data.stored(List.of(CustomerDetails.of("中联", branch).withGrade(CustomerGrade.A)
                        .withReach("430104", "", "", List.of()),
                CustomerDetails.of("安徽合力", branch).withGrade(CustomerGrade.A).withReach("340100", "", "", List.of()),
                CustomerDetails.of("柳工", branch).withGrade(CustomerGrade.B).withReach("45", "", "", List.of())));

        assertThat(list(CustomerFilter.ALL)).containsExactly("安徽合力", "柳工", "中联");
        assertThat(list(CustomerFilter.ALL.withGrades(Set.of(CustomerGrade.A)))).containsExactly("安徽合力", "中联");
        assertThat(list(CustomerFilter.ALL.withRegions(Set.of("43", "4501")))).containsExactly("中联");
        assertThat(list(CustomerFilter.ALL.withRegions(Set.of("43", "45")))).containsExactly("柳工", "中联");
    }

    @Test
    void theSameImportTwiceChangesNothingEvenAfterAnEdit() {
        var imported = List.of(imported("17850-" + branch.value(), branch));
        var first = imports.store(imported).getFirst();
        var seen = queries.file(first.id());
        service.change(first.id(), seen.row().version(), seen.details().withName("Acme"));

        var again = imports.store(imported).getFirst();

        assertThat(first.what()).isEqualTo(Stored.What.CREATED);
        assertThat(again).isEqualTo(new Stored<>(first.id(), Stored.What.UNCHANGED));
        assertThat(queries.file(first.id()).details().name()).isEqualTo("Acme");
        assertThat(seen.row().number()).startsWith("KH-101201-");
    }

    @Test
    void whatASourceCallsACustomerMeansSomethingAtItsPlaceOnly() {
        var elsewhere = data.organization().branch("华南分公司");
        var number = "17850-" + branch.value();
        var here = imports.store(List.of(imported(number, branch))).getFirst();
        var there = imports.store(List.of(imported(number, elsewhere))).getFirst();

        assertThat(there.what()).isEqualTo(Stored.What.CREATED);
        assertThat(imports.find(branch, "retail", List.of(number))).containsOnly(Map.entry(number, here.id()));
        assertThat(imports.find(elsewhere, "retail", List.of(number))).containsOnly(Map.entry(number, there.id()));
    }

    private static ImportedCustomer imported(String number, BranchId place) {
        return new ImportedCustomer("retail", number, Instant.parse("2010-12-01T00:00:00Z"),
                CustomerDetails.of("Customer 17850", place));
    }

    private List<String> list(CustomerFilter filter) {
        return queries.list(filter.withBranches(Set.of(branch)), PageRequest.of(0, 50, Sort.by("name"))).stream()
                .map(CustomerRow::name).toList();
    }
}
