/** What people log in with: passwords, second factors, known devices, open sessions, the company's directory. */
@ApplicationModule(displayName = "Account", allowedDependencies = {"platform :: *", "organization", "organization :: *"})
@NullMarked
package io.kewei.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
