/** The one place that knows who draws charts. Screens say what is to be drawn, in words of their own. */
@NamedInterface("charts")
@NullMarked
package io.kewei.platform.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
