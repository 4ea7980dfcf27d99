/** Plays the journeys for many users at once, and reports what it took. */
@NullMarked
package io.kewei.bench.load;

import org.jspecify.annotations.NullMarked;
