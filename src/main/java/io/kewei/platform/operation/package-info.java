/** What whoever operates the portal sees of it: where it runs, and which request a line of its log belongs to. */
@NullMarked
package io.kewei.platform.operation;

import org.jspecify.annotations.NullMarked;
