/** Pickers for places and people, for the forms of all modules. */
@NamedInterface("ui")
@NullMarked
package io.kewei.organization.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
