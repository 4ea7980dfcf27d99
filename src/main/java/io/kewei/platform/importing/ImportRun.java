package io.kewei.platform.importing;

import io.kewei.platform.BranchAggregate;
import io.kewei.platform.Ids;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.ScopeFilter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/**
 * One file's way into the portal. Knows how many of the file's records are behind it, so that after a power cut the
 * next one goes on where the last one was stored, and who is at work on it, so that two never work at once.
 */
@Entity
@Filter(name = ScopeFilter.PLACES, condition = ScopeFilter.PLACES_CONDITION)
class ImportRun extends BranchAggregate<ImportRun> {

    /** A run that is at work says so at least with each chunk; after this silence nobody is. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ImportRunId id;
    private String kind;
    private String fileName;
    private String sha256;
    private @Nullable String keptAt;
    @Convert(converter = TextList.class)
    private List<String> titles;
    private String startedBy;
    private Instant startedAt;
    private Instant beatAt;
    private @Nullable Instant endedAt;
    @Enumerated(EnumType.STRING)
    private ImportState state;
    private UUID worker;
    private int rowsTotal;
    private int recordsDone;
    @Embedded
    private ImportTally tally;
    private @Nullable String failure;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ImportRun() {
    }

    ImportRun(BranchId branch, String kind, String fileName, String sha256, String startedBy, Instant at) {
        super(branch);
        this.id = ImportRunId.next();
        this.kind = kind;
        this.fileName = fileName.length() > 255 ? fileName.substring(fileName.length() - 255) : fileName;
        this.sha256 = sha256;
        this.titles = List.of();
        this.startedBy = startedBy;
        this.startedAt = at;
        this.beatAt = at;
        this.state = ImportState.RUNNING;
        this.worker = Ids.next();
        this.tally = ImportTally.NONE;
    }

    /** Somebody takes the work up; whoever was at it before stops at the next chunk. */
    UUID takeUp(Instant at) {
        worker = Ids.next();
        state = ImportState.RUNNING;
        beatAt = at;
        endedAt = null;
        failure = null;
        return worker;
    }

    void reads(List<String> header, int rows) {
        titles = header;
        rowsTotal = rows;
    }

    void keep(@Nullable Path file) {
        keptAt = file == null ? null : file.toString();
    }

    /** @throws TakenOver if the run was stopped or somebody else is at work on it */
    void requireWorker(UUID who) {
        if (state != ImportState.RUNNING || !worker.equals(who)) {
            throw new TakenOver();
        }
    }

    void advance(int records, ImportTally counted, Instant at) {
        recordsDone += records;
        tally = tally.plus(counted);
        beatAt = at;
    }

    void finish(Instant at) {
        state = ImportState.DONE;
        endedAt = at;
    }

    void fail(String code, Instant at) {
        state = ImportState.FAILED;
        failure = code;
        endedAt = at;
    }

    /** @throws Refusal {@code importing.refusal.ended} if it is not running */
    void stop(Instant at) {
        if (state != ImportState.RUNNING) {
            throw new Refusal("importing.refusal.ended");
        }
        state = ImportState.STOPPED;
        endedAt = at;
    }

    ImportState state(Instant now) {
        return state == ImportState.RUNNING && beatAt.plus(SILENCE).isBefore(now) ? ImportState.INTERRUPTED : state;
    }

    ImportRunRow row(Instant now) {
        return new ImportRunRow(id, kind, fileName, startedBy, startedAt, endedAt, state(now), rowsTotal, tally, failure);
    }

    ImportRunId id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String fileName() {
        return fileName;
    }

    @Nullable Path keptAt() {
        return keptAt == null ? null : Path.of(keptAt);
    }

    List<String> titles() {
        return titles;
    }

    String sha256() {
        return sha256;
    }

    ImportTally tally() {
        return tally;
    }

    int recordsDone() {
        return recordsDone;
    }

    int rejected() {
        return tally.rejected();
    }

    /** The run is no longer this worker's. */
    static final class TakenOver extends RuntimeException {
    }
}
