/** Finding records by words, pinyin and the ends of numbers. */
@NamedInterface("search")
@NullMarked
package io.kewei.platform.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
