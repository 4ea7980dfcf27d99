package io.kewei.platform.importing;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a file row by row, without holding it in memory. Blank rows are left out. */
interface RowSource extends Closeable {

    /** The next row, or null after the last one. */
    @Nullable RawRow next() throws IOException;
}
