/** Who is at the screen, and what roles allow. */
@NamedInterface("security")
@NullMarked
package io.kewei.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
