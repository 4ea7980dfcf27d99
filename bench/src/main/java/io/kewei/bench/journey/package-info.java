/** What people do at the portal, as the load plays it. A new screen adds its journey to {@code Journeys}. */
@NullMarked
package io.kewei.bench.journey;

import org.jspecify.annotations.NullMarked;
