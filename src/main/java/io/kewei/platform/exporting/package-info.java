/** Lists that go out as Excel files. */
@NamedInterface("exporting")
@NullMarked
package io.kewei.platform.exporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

