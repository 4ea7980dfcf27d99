/** Visits to customers: the calendar, what a visit brought, what comes next. */
@ApplicationModule(displayName = "Visit", allowedDependencies = {"platform :: *", "organization", "workcalendar",
        "organization :: directory", "organization :: ui", "sharing",
        "sharing :: ui", "customer", "customer :: directory", "customer :: ui"})
@NullMarked
package io.kewei.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
