/** The screen on which files are imported. */
@NullMarked
package io.kewei.platform.importing.ui;

import org.jspecify.annotations.NullMarked;
