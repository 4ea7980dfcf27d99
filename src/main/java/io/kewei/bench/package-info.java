/** Fills a database that speed is measured on with a whole company's years of work, by bulk paths. */
@ApplicationModule(displayName = "Bench", allowedDependencies = {"platform :: *", "organization", "account",
        "workcalendar", "customer", "visit", "ticket", "fiction"})
@NullMarked
package io.kewei.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
