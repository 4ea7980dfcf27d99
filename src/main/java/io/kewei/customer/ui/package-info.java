/** Screens of the archive, and what other modules' screens may use of them. */
@NamedInterface("ui")
@NullMarked
package io.kewei.customer.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
