package io.kewei.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What the facts say within a scope. */
interface FactSource {

    /** The tickets opened in the period. */
    TicketTally tickets(KpiScope scope, Period period, Instant now);

    /** The tickets closed, and open, on the days of the period. */
    Stock stock(KpiScope scope, Period period);

    /** Customers by grade, today; deleted ones are left out. */
    Map<String, Long> grades(KpiScope scope);

    /** Visits planned in the period, cancelled ones left out. */
    VisitTally visits(KpiScope scope, Period period, LocalDate today);
}
