/** Keeps in memory what was read of a place's month, and reads again only the days that have changed. */
@NullMarked
package io.kewei.analytics.keeping;

import org.jspecify.annotations.NullMarked;
