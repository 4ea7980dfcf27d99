/** The screen on which people say when they are away and who acts for them. */
@NullMarked
package io.kewei.absence.ui;

import org.jspecify.annotations.NullMarked;
