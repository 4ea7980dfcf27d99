package io.kewei.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.masking.RevealService;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

@WithUser(JobRole.MASTER_DATA)
@Tag("database")
class CustomerMaskingTest extends UiTest {

    @Autowired
    CustomerTestData data;
    @Autowired
    CustomerQueries queries;
    @Autowired
    CustomerService service;
    @Autowired
    RevealService reveals;

    private BranchId branch;
    private CustomerId customer;

    @BeforeEach
    void customer() {
        branch = data.organization().branch("湖南分公司");
        customer = data.stored(CustomerTestData.secret("中联重科", branch));
        // So that the history holds old and new values of everything.
        var seen = queries.file(customer);
        service.change(customer, seen.row().version(), CustomerDetails.of("中联重科", branch));
        seen = queries.file(customer);
        service.change(customer, seen.row().version(), CustomerTestData.secret("中联重科", branch));
    }

    @ParameterizedTest
    @EnumSource(JobRole.class)
    void noQueryTellsMoreThanTheRoleSees(JobRole job) {
        as(job);
        var answers = queries.file(customer).toString() + queries.find(customer) + queries.changes(customer)
                + queries.list(CustomerFilter.ALL.withBranches(Set.of(branch)), PageRequest.of(0, 10));

        if (job.rights().contains("CONTACT_OPEN")) {
            assertThat(answers).contains(CustomerTestData.CONTACT_SECRETS);
        } else {
            CustomerTestData.CONTACT_SECRETS.forEach(secret -> assertThat(answers).doesNotContain(secret));
        }
        if (job.rights().contains("FINANCE_OPEN")) {
            assertThat(answers).contains("工商银行", "6222021234560123", "8642975");
        } else {
            CustomerTestData.FINANCE_SECRETS.forEach(secret -> assertThat(answers).doesNotContain(secret));
            assertThat(queries.file(customer).details().paymentDays()).isNull();
        }
    }

    @Test
    void theHistoryShowsMasks() {
        as(JobRole.AUDITOR);

        assertThat(queries.changes(customer).toString()).contains("张伟 ★ 设备部长", "138****5678", "6222 **** **** 0123",
                "夜间 139****4321", "一号仓库 星沙大道1号 李库管 135****2222");
    }

    @Test
    void savingKeepsWhatWasMaskedAndWhatWasHidden() {
        for (var job : List.of(JobRole.ADMINISTRATOR, JobRole.SUPERVISOR, JobRole.AGENT)) {
            as(job);
            var seen = queries.file(customer);
            service.change(customer, seen.row().version(), seen.details().withName("经 " + job));
        }

        as(JobRole.MASTER_DATA);
        var stored = queries.file(customer).details();
        var expected = CustomerTestData.secret("经 AGENT", branch);
        assertThat(stored.contacts()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .isEqualTo(expected.contacts());
        assertThat(stored).usingRecursiveComparison().ignoringFields("contacts").isEqualTo(expected);
    }

    @Test
    void aMaskedFormThatWasOnlyLookedAtChangesNothing() {
        as(JobRole.ADMINISTRATOR);
        var seen = queries.file(customer);
        service.change(customer, seen.row().version(), seen.details());

        assertThat(queries.find(customer).orElseThrow().version()).isEqualTo(seen.row().version());
    }

    @Test
    void whoMayLookBehindTheMaskMayReplaceTheValueAndOthersMayNot() {
        as(JobRole.SUPERVISOR);
        var seen = queries.file(customer);
        service.change(customer, seen.row().version(), withAccount(seen.details(), "6222021234569999"));
        as(JobRole.AGENT);
        var agent = queries.file(customer);
        assertRefused("masking.refusal.edit", () ->
                service.change(customer, agent.row().version(), withAccount(agent.details(), "6222021234560000")));
        assertRefused("masking.refusal.edit", () ->
                service.register(withAccount(CustomerDetails.of("新客户", branch), "6222021234560000")));

        as(JobRole.MASTER_DATA);
        assertThat(queries.file(customer).details().bankAccount()).isEqualTo("6222021234569999");
    }

    /** What is stored may break a rule, as imports leave it; the sentence must not name it. */
    @Test
    void aRuleDoesNotNameWhatIsBehindTheMask() {
        var plain = CustomerDetails.of("旧客户", branch);
        var odd = data.stored(plain.withReach("", "", "1381234567890123", List.of(ContactDetails.of("王", "99999999999"))));
        as(JobRole.ADMINISTRATOR);
        var seen = queries.file(odd);
        service.change(odd, seen.row().version(), seen.details().withName("新名字"));

        as(JobRole.MASTER_DATA);
        assertThat(queries.file(odd).details().phone()).isEqualTo("1381234567890123");
    }

    @Test
    void nobodySortsByNumbersThatAreMasked() {
        data.stored(List.of(phone("甲", "0731-80000003"), phone("乙", "0731-80000001"), phone("丙", "0731-80000002")));

        assertThat(byPhone()).containsSubsequence("乙", "丙", "甲");
        as(JobRole.AUDITOR);
        assertThat(byPhone()).doesNotHaveDuplicates().hasSize(4);
        assertThat(queries.list(CustomerFilter.ALL.withBranches(Set.of(branch)), PageRequest.of(0, 10, Sort.by("phone"))))
                .isEqualTo(queries.list(CustomerFilter.ALL.withBranches(Set.of(branch)), PageRequest.of(0, 10)));
    }

    @Test
    void aRevealShowsOneValueAndIsRefusedToOthers() {
        var mobile = "contacts/" + queries.file(customer).details().contacts().getFirst().id().value() + "/mobile";
        as(JobRole.SUPERVISOR);
        assertThat(reveal("bankAccount")).isEqualTo("6222021234560123");
        assertThat(reveal("creditLimit")).isEqualTo("8642975");
        assertThat(reveal("shipTo/0/phone")).isEqualTo("13511112222");
        assertThat(reveal(mobile)).isEqualTo("13812345678");

        as(JobRole.AGENT);
        assertRefused("masking.refusal.reveal", () -> reveal("bankAccount"));
        assertThatThrownBy(() -> reveal("nonsense")).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> reveals.reveal("nonsense", customer.value(), "bankAccount", ""))
                .isInstanceOf(Missing.class);

        logIn(data.organization().userOf(data.organization().branch("华东分公司"), "孙经理", JobRole.SUPERVISOR));
        assertThatThrownBy(() -> reveal("bankAccount")).isInstanceOf(Missing.class);
    }

    @Test
    void whoRevealsTooManyIsStopped() {
        logIn(WithUser.Factory.user("curious" + System.nanoTime(), "好奇", branch, Scope.EVERYTHING, JobRole.AUDITOR));
        for (var i = 0; i < 50; i++) {
            reveal("bankAccount");
        }

        assertRefused("masking.refusal.often", () -> reveal("bankAccount"));
    }

    private String reveal(String field) {
        return reveals.reveal("customer", customer.value(), field, "");
    }

    private List<String> byPhone() {
        return queries.list(CustomerFilter.ALL.withBranches(Set.of(branch)), PageRequest.of(0, 10, Sort.by("phone")))
                .stream().map(CustomerRow::name).toList();
    }

    private CustomerDetails phone(String name, String phone) {
        return CustomerDetails.of(name, branch).withReach("", "", phone, List.of());
    }

    private void as(JobRole job) {
        logIn(WithUser.Factory.user("masking" + job, "测试", branch, Scope.EVERYTHING, job));
    }

    private static CustomerDetails withAccount(CustomerDetails all, String account) {
        return new CustomerDetails(all.name(), all.kind(), all.status(), all.grade(), all.industry(), all.branch(),
                all.owner(), all.region(), all.address(), all.phone(), all.email(), all.website(), all.origin(),
                all.legalName(), all.registeredAddress(), all.registeredPhone(), all.taxNumber(), all.bank(), account,
                all.creditLimit(), all.paymentDays(), all.relationship(), all.needs(), all.contacts(), all.shipTo());
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key()).isEqualTo(key));
    }
}
