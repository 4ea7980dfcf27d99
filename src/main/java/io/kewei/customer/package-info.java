/** The customer archive: who our customers are, whom to call there, what they bought. */
@ApplicationModule(displayName = "Customer", allowedDependencies = {
        "platform :: *", "organization", "organization :: directory", "organization :: ui", "sharing", "sharing :: ui"})
@NullMarked
package io.kewei.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
