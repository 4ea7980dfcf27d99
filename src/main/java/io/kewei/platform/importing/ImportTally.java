package io.kewei.platform.importing;

import io.kewei.platform.audit.Marked;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an import counted: rows read and rows turned away; records stored as new, changed, or found unchanged. */
@Embeddable
public record ImportTally(
        @Column(name = "rows_read") int rows,
        @Column(name = "rows_rejected") int rejected,
        @Column(name = "records_created") int created,
        @Column(name = "records_updated") int updated,
        @Column(name = "records_unchanged") int unchanged) {

    public static final ImportTally NONE = new ImportTally(0, 0, 0, 0, 0);

    /** As the audit trail keeps it. */
    String said() {
        return Stream.of(said("rows", rows), said("created", created), said("updated", updated),
                said("unchanged", unchanged), said("rejected", rejected)).collect(Collectors.joining(" · "));
    }

    private static String said(String what, int number) {
        return Marked.text("importing.tally." + what) + " " + number;
    }

    ImportTally plus(ImportTally other) {
        return new ImportTally(rows + other.rows, rejected + other.rejected, created + other.created,
                updated + other.updated, unchanged + other.unchanged);
    }

    /** One more record, of so many rows, with this outcome. */
    ImportTally plus(ImportOutcome.Mark mark) {
        return switch (mark) {
            case CREATED -> new ImportTally(rows, rejected, created + 1, updated, unchanged);
            case UPDATED -> new ImportTally(rows, rejected, created, updated + 1, unchanged);
            case UNCHANGED -> new ImportTally(rows, rejected, created, updated, unchanged + 1);
            case REJECTED -> this;
        };
    }

    ImportTally plusRows(int read, int turnedAway) {
        return new ImportTally(rows + read, rejected + turnedAway, created, updated, unchanged);
    }
}
