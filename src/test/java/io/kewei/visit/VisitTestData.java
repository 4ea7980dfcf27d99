package io.kewei.visit;

import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerTestData;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Visits for tests of any module, with the places, customers and colleagues that they need. */
@TestComponent
@Import(CustomerTestData.class)
public class VisitTestData {

    private final VisitRepository visits;
    private final CustomerTestData customers;
    private final ZoneId zone;

    VisitTestData(VisitRepository visits, CustomerTestData customers, ZoneId zone) {
        this.visits = visits;
        this.customers = customers;
        this.zone = zone;
    }

    /** A branch with one customer and one colleague. */
    public record Office(BranchId branch, CustomerId customer, StaffId technician) {
    }

    /** A new branch with a customer and a colleague of these names. */
    public Office office(String customer, String technician) {
        var branch = customers.organization().branch("分公司");
        var person = customers.organization().employed(branch, technician, JobRole.TECHNICIAN);
        return new Office(branch, customers.stored(customer, branch), person);
    }

    /** The plan of an inspection. */
    public static VisitDetails details(Office office, LocalDateTime start, int minutes) {
        return new VisitDetails(office.customer(), "", VisitKind.INSPECTION, "季度点检", office.technician(), start,
                start.plusMinutes(minutes));
    }

    /** A visit of one hour that is planned. */
    public VisitId planned(Office office, LocalDateTime start) {
        return visits.save(visit(office, start)).id();
    }

    /** A visit of one hour that was held and reported when it ended. */
    public VisitId done(Office office, LocalDateTime start, String findings) {
        var visit = visit(office, start);
        visit.complete(new VisitOutcome(findings, "", null), start.toLocalDate(),
                start.plusHours(1).atZone(zone).toInstant());
        return visits.save(visit).id();
    }

    private Visit visit(Office office, LocalDateTime start) {
        var at = start.atZone(zone).toInstant();
        var number = "VT" + Long.toString(System.nanoTime(), 36);
        return new Visit(number, office.branch(), details(office, start, 60), at, at.plus(Duration.ofHours(1)));
    }
}
