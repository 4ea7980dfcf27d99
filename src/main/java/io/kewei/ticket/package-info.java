/** Trouble tickets: intake, board, service level, history. */
@ApplicationModule(
        displayName = "Ticket",
        allowedDependencies = {"platform :: *", "organization", "organization :: directory", "organization :: ui", "sharing",
                "sharing :: ui", "customer", "customer :: directory", "customer :: ui"})
@NullMarked
package io.kewei.ticket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
