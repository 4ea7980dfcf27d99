/** A company that does not exist: the words to make its firms, people, requests and their stories from. */
@ApplicationModule(displayName = "Fiction", allowedDependencies = {"platform :: *", "customer", "visit", "ticket"})
@NullMarked
package io.kewei.fiction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
