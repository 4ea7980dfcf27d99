/** The database that the portal brings along, for everybody who has not configured one of their own. */
@NamedInterface("database")
@NullMarked
package io.kewei.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
