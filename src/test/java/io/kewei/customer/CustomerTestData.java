package io.kewei.customer;

import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
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

    /** Several customers at once. */
    public List<CustomerId> stored(List<CustomerDetails> details) {
        var imported = details.stream()
                .map(one -> new ImportedCustomer(SOURCE, UUID.randomUUID().toString(), REGISTERED, one)).toList();
        return Scopes.everything(() -> customers.store(imported).stream().map(Stored::id).toList());
    }
}
