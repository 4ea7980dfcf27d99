/** Working calendars: when a place works, which days are off, and how working time is counted. */
@ApplicationModule(displayName = "Work calendar",
        allowedDependencies = {"platform :: *", "organization", "organization :: ui"})
@NullMarked
package io.kewei.workcalendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
