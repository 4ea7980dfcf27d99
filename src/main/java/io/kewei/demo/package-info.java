/** Makes an office full of believable customers, tickets and visits, for a portal that is started to be looked at. */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"platform :: *", "organization", "absence", "account",
                "workcalendar", "customer", "ticket", "visit", "fiction"})
@NullMarked
package io.kewei.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
