/** Absences: who is away from when to when, and who acts for them meanwhile. */
@ApplicationModule(displayName = "Absence", allowedDependencies = {"platform :: *", "organization",
        "organization :: directory", "organization :: ui"})
@NullMarked
package io.kewei.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
