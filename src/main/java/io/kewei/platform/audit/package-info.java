/** What happened in the portal and who did it, kept so that a later change of the record shows. */
@NamedInterface("audit")
@NullMarked
package io.kewei.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
