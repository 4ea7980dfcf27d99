package io.kewei.platform.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a row of an import file was turned away: its line as an editor counts it, the column it is about (null: the
 * whole row), the reason as a text key with its arguments, and what stood there.
 */
public record ImportProblem(long line, @Nullable String column, String reason, List<String> args, String raw) {

    private static final int RAW_MAX = 200;

    public ImportProblem {
        args = List.copyOf(args);
        raw = raw.length() > RAW_MAX ? raw.substring(0, RAW_MAX - 1) + "…" : raw;
    }
}
