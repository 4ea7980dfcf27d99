/** Portals that a bench starts for itself, and files that it leaves. */
@NullMarked
package io.kewei.bench.portal;

import org.jspecify.annotations.NullMarked;
