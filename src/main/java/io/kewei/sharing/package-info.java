/** Single records that are shared with another branch, and why somebody sees a record or does not. */
@ApplicationModule(displayName = "Sharing", allowedDependencies = {"platform :: *", "organization", "organization :: ui"})
@NullMarked
package io.kewei.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
