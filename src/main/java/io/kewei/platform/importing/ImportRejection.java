package io.kewei.platform.importing;

import io.kewei.platform.Ids;
import io.kewei.platform.scope.Unscoped;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * A row that an import turned away: why, and all its cells, so that it can be handed back to be mended. Where only some
 * rows of a record were turned away, the others are kept here too.
 */
@Entity
@Unscoped("read through its run only, and the run is found by scope")
class ImportRejection implements Persistable<UUID> {

    @Id
    private UUID id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "run_id"))
    private ImportRunId run;
    @Column(name = "line_no")
    private long line;
    private @Nullable String columnName;
    private String reason;
    @Convert(converter = TextList.class)
    private List<String> args;
    private String raw;
    @Convert(converter = TextList.class)
    private List<String> cells;
    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ImportRejection() {
    }

    ImportRejection(ImportRunId run, ImportProblem problem, List<String> cells) {
        this.id = Ids.next();
        this.run = run;
        this.line = problem.line();
        this.columnName = problem.column();
        this.reason = problem.reason();
        this.args = problem.args();
        this.raw = problem.raw();
        this.cells = cells;
        this.fresh = true;
    }

    /** A row with nothing wrong that belongs to the same record as one that was turned away. */
    static ImportRejection companion(ImportRunId run, ImportRow row) {
        return new ImportRejection(run, new ImportProblem(row.line(), null, "", List.of(), ""), row.cells());
    }

    boolean isCompanion() {
        return reason.isEmpty();
    }

    ImportProblem problem() {
        return new ImportProblem(line, columnName, reason, args, raw);
    }

    List<String> cells() {
        return cells;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void known() {
        fresh = false;
    }
}
