/** Which sensitive values a user sees, sees as a mask or does not see, and the one way to look behind a mask. */
@NamedInterface("masking")
@NullMarked
package io.kewei.platform.masking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
