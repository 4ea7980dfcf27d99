package io.kewei.platform.importing;

import io.kewei.platform.security.Roles;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One kind of file that can be imported, contributed as a bean by the module that owns the records. The kind's texts
 * are {@code <module>.import.<kind>} and {@code <module>.import.<kind>.hint}.
 *
 * @param <R> what one record of the file holds
 */
public interface ImportTarget<R> {

    /** The word on the command line, like {@code incidents}. */
    String kind();

    /** Key of the kind's name; with {@code .hint} behind it, of the sentence that says what the file must look like. */
    String titleKey();

    /** The right that somebody needs to import this kind. */
    default String right() {
        return Roles.IMPORT;
    }

    /** The columns the file may have; others are passed over. */
    List<ImportColumn> columns();

    /** Columns whose values join rows into one record; none: each row is a record. */
    default List<String> groupBy() {
        return List.of();
    }

    /** What the file writes where it knows nothing, besides an empty cell. */
    default String missingMark() {
        return "";
    }

    /**
     * Makes a record of its rows, in the order of the file; wrong cells are noted in the rows themselves. Null: there
     * is nothing left to store, and the rows that are sound are turned away with the others.
     */
    @Nullable R read(List<ImportCells> rows);

    /** What reads the rows of one file, as {@link #read} does; it may remember what it has looked up for the rows before. */
    default Function<List<ImportCells>, @Nullable R> reader() {
        return this::read;
    }

    /** Tells records of this kind apart; two rows of one file with the same key are a mistake in the file. */
    String key(R record);

    /** Says what {@link #store} would do with each record, and does nothing. */
    List<ImportOutcome> weigh(List<ImportRecord<R>> records, ImportContext context);

    /**
     * Stores the records in the caller's transaction and says for each what became of it. A record that is there
     * already and the same stays untouched: that is what lets an import be run again.
     */
    List<ImportOutcome> store(List<ImportRecord<R>> records, ImportContext context);
}
