/** Screens on which administrators set when places work. */
@NullMarked
package io.kewei.workcalendar.ui;

import org.jspecify.annotations.NullMarked;
