/** What people send in as files, before anybody looks into it. */
@NamedInterface("upload")
@NullMarked
package io.kewei.platform.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
