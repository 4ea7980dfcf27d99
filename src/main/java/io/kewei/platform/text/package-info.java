/** What people read: texts in each language, moments and durations. */
@NamedInterface("text")
@NullMarked
package io.kewei.platform.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
