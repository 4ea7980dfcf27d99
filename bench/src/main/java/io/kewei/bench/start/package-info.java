/** How long people wait: for the portal to come up, and for the first page in a browser that has never seen it. */
@NullMarked
package io.kewei.bench.start;

import org.jspecify.annotations.NullMarked;
