/** Base classes and shared parts of all modules. Knows no business area. */
@ApplicationModule(displayName = "Platform", allowedDependencies = {})
@NullMarked
package io.kewei.platform;

import org.springframework.modulith.ApplicationModule;
import org.jspecify.annotations.NullMarked;
