/** Customers as other modules' queries may join them. */
@NamedInterface("directory")
@NullMarked
package io.kewei.customer.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
