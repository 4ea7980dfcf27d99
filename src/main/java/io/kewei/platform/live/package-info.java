/** Word to open screens of what has just changed. */
@NamedInterface("live")
@NullMarked
package io.kewei.platform.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
