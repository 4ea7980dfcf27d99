/** The dashboard. */
@NullMarked
package io.kewei.analytics.ui;

import org.jspecify.annotations.NullMarked;
