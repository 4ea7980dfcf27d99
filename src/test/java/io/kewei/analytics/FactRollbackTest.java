package io.kewei.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.customer.CustomerFacts;
import io.kewei.customer.CustomerGrade;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerStatus;
import io.kewei.customer.CustomersChanged;
import io.kewei.platform.Ids;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** Facts live and die with the transaction of the record. */
@PortalTest
@Tag("database")
class FactRollbackTest {

    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    TransactionOperations transaction;
    @Autowired
    FactReader facts;

    @Test
    void whatIsRolledBackWasNeverCounted() {
        var branch = BranchId.next();
        var news = new CustomersChanged(List.of(new CustomerFacts(new CustomerId(Ids.next()), 0, branch,
                CustomerGrade.A, CustomerStatus.ACTIVE, null, Instant.parse("2026-03-01T00:00:00Z"))));

        transaction.executeWithoutResult(status -> {
            events.publishEvent(news);
            assertThat(facts.grades(new KpiScope(Access.of(Scope.of(Set.of(branch))), null))).containsEntry("A", 1L);
            status.setRollbackOnly();
        });

        assertThat(facts.grades(new KpiScope(Access.of(Scope.of(Set.of(branch))), null))).isEmpty();
    }
}
