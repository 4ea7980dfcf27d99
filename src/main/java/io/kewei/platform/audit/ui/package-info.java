/** The screen on which auditors read the trail and verify it. */
@NullMarked
package io.kewei.platform.audit.ui;

import org.jspecify.annotations.NullMarked;
