/** What was changed in a record, by whom and when. */
@NamedInterface("history")
@NullMarked
package io.kewei.platform.history;

import org.springframework.modulith.NamedInterface;
import org.jspecify.annotations.NullMarked;
