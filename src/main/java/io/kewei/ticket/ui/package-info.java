/** Screens of the ticket module. */
@NamedInterface("ui")
@NullMarked
package io.kewei.ticket.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
