package io.kewei.customer.directory;

import io.kewei.customer.CustomerGrade;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerStatus;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.ScopeFilter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/**
 * A customer's name and number, for the queries of other modules to join:
 * {@code join CustomerEntry c on c.id = t.customer}. Sort names by {@code c.sortKey}.
 */
@Entity
@Immutable
@Table(name = "customer_directory")
@Filter(name = ScopeFilter.CUSTOMER_NAMES, condition = ScopeFilter.CUSTOMER_NAMES_CONDITION)
public class CustomerEntry {

    @EmbeddedId
    private CustomerId id;
    private String number;
    private String name;
    private String sortKey;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "branch_id"))
    private BranchId branch;
    @Enumerated(EnumType.STRING)
    private CustomerGrade grade;
    @Enumerated(EnumType.STRING)
    private CustomerStatus status;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CustomerEntry() {
    }
}
