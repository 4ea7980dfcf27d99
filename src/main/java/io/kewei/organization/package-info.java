/** Headquarters, regions, branches and stations, and the people who work there. */
@ApplicationModule(displayName = "Organization", allowedDependencies = "platform :: *")
@NullMarked
package io.kewei.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
