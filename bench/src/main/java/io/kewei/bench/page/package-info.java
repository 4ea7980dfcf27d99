/** A screen of the portal as a browser knows it, without a browser: what it sends, and what it makes of the answers. */
@NullMarked
package io.kewei.bench.page;

import org.jspecify.annotations.NullMarked;
