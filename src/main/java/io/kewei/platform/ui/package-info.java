/** The frame around every screen and the parts that screens of all modules share. */
@NamedInterface("ui")
@NullMarked
package io.kewei.platform.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
