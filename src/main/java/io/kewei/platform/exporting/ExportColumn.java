package io.kewei.platform.exporting;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One column of an exported list: its header as people read it, and what a row shows in it. */
public record ExportColumn<T>(String header, Function<T, @Nullable Object> value) {
}
