/** Figures: facts kept up to date from the events of all modules, and what is reported from them. */
@ApplicationModule(displayName = "Analytics", allowedDependencies = {"platform :: *", "organization", "customer",
        "visit", "ticket"})
@NullMarked
package io.kewei.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
