/** What the portal does by itself, at a time of day or again and again. */
@NamedInterface("scheduling")
@NullMarked
package io.kewei.platform.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
