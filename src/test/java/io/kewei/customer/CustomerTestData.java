package io.kewei.customer;

import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.StaffId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Customers for tests of any module, stored in the caller's transaction or, where there is none, in one of their own. */
@TestComponent
@Import(OrganizationTestData.class)
public class CustomerTestData {

    public static final String SOURCE = "test";
    private static final Instant REGISTERED = Instant.parse("2026-01-05T02:00:00Z");

    private final CustomerImport customers;
    private final OrganizationTestData organization;

    CustomerTestData(CustomerImport customers, OrganizationTestData organization) {
        this.customers = customers;
        this.organization = organization;
    }

    /** Places and people to go with the customers. */
    public OrganizationTestData organization() {
        return organization;
    }

    /** A customer of a branch of its own. */
    public CustomerId stored(String name) {
        return stored(name, organization.branch("分公司"));
    }

    /** A customer of this branch. */
    public CustomerId stored(String name, BranchId branch) {
        return stored(CustomerDetails.of(name, branch));
    }

    /** A customer with these details. */
    public CustomerId stored(CustomerDetails details) {
        return stored(List.of(details)).getFirst();
    }

    /** Details of a customer that somebody looks after. */
    public static CustomerDetails owned(String name, BranchId branch, @Nullable StaffId owner) {
        var plain = CustomerDetails.of(name, branch);
        return new CustomerDetails(name, plain.kind(), plain.status(), plain.grade(), plain.industry(), branch, owner,
                "430104", "", "0731-88881234", "", "", "", "", "", "", "", "", "", null, null, null, "", List.of(),
                List.of());
    }

    /** Details that hold something in every sensitive field. */
    public static CustomerDetails secret(String name, BranchId branch) {
        var plain = CustomerDetails.of(name, branch);
        return new CustomerDetails(name, plain.kind(), plain.status(), plain.grade(), plain.industry(), branch, null,
                "430104", "银盆南路361号", "0731-88788432", "office@secret.example", "", "", "", "", "0731-88788999", "",
                "中国工商银行长沙分行", "6222021234560123", new BigDecimal("8642975"), 97, null, "", List.of(
                        new ContactDetails(null, "张伟", null, "设备部长", "0731-84445556", "13812345678",
                                "zhang.wei@secret.example", "zhangwei1980", true, LocalDate.of(1980, 5, 6),
                                "夜间 13987654321")),
                List.of(new ShipTo("一号仓库", "星沙大道1号", "李库管", "13511112222")));
    }

    /** What of these details somebody may read only who sees contacts openly. */
    public static final List<String> CONTACT_SECRETS = List.of("88788432", "office@secret", "88788999", "84445556",
            "13812345678", "zhang.wei@secret", "zhangwei1980", "1980-05-06", "13987654321", "13511112222");
    /** The same of money. */
    public static final List<String> FINANCE_SECRETS = List.of("工商银行", "6222021234560123", "8642975", "8,642,975");

    /** Several customers at once. */
    public List<CustomerId> stored(List<CustomerDetails> details) {
        var imported = details.stream()
                .map(one -> new ImportedCustomer(SOURCE, UUID.randomUUID().toString(), REGISTERED, one)).toList();
        return Scopes.everything(() -> customers.store(imported).stream().map(Stored::id).toList());
    }
}
