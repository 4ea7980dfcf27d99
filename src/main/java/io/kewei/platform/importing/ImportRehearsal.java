package io.kewei.platform.importing;

import java.util.List;

/**
 * What an import would do, and did not: its count, the first records with the outcome of each, and the first
 * problems. {@code titles} are the file's headers, {@code unknown} those that are passed over.
 */
public record ImportRehearsal(String kind, String fileName, List<String> titles, List<String> unknown,
        ImportTally tally, List<Line> lines, List<ImportProblem> problems) {

    /** How many records and problems are shown; the count is of all. */
    public static final int SHOWN = 200;

    /** One record: the line it begins at, its rows, its first row's cells, and what would become of it. */
    public record Line(long line, int rows, List<String> cells, ImportOutcome.Mark mark,
            List<ImportProblem> problems) {
    }
}
