package io.kewei;

import io.kewei.account.AccountTestData;
import io.kewei.customer.CustomerTestData;
import io.kewei.isolation.Office;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.search.TestIndexes;
import io.kewei.ticket.TicketTestData;
import io.kewei.visit.VisitTestData;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test on the whole portal. All of them say it with this one annotation, so that they share one running portal:
 * starting it is what takes time.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@Import({OrganizationTestData.class, AccountTestData.class, CustomerTestData.class, VisitTestData.class,
    TicketTestData.class, Office.class, Meanwhile.class, TestIndexes.class})
public @interface PortalTest {
}
