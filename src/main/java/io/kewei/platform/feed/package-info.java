/** What processes that share the database tell each other, once it is committed. */
@NamedInterface("feed")
@NullMarked
package io.kewei.platform.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
