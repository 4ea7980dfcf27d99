/** What the web server keeps for each open connection: as little as screens need, because everybody at work holds two. */
@NullMarked
package io.kewei.platform.connection;

import org.jspecify.annotations.NullMarked;
