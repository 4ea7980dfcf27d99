/** What can be done from a shell, on the same services as the screens. */
@NamedInterface("command")
@NullMarked
package io.kewei.platform.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
