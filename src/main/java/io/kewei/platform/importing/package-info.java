/** Files that come in: read, rehearsed, stored chunk by chunk, with every row accounted for. */
@NamedInterface("importing")
@NullMarked
package io.kewei.platform.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

