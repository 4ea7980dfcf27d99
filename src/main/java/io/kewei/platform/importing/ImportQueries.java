package io.kewei.platform.importing;

import io.kewei.platform.Missing;
import io.kewei.platform.security.Roles;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What screens may ask about imports. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.IMPORT + "')")
public class ImportQueries {

    private final ImportTargets targets;
    private final ImportRunRepository runs;
    private final ImportRejectionRepository rejections;
    private final Clock clock;

    ImportQueries(ImportTargets targets, ImportRunRepository runs, ImportRejectionRepository rejections, Clock clock) {
        this.targets = targets;
        this.runs = runs;
        this.rejections = rejections;
        this.clock = clock;
    }

    /** The kinds of files that the user may import. */
    public List<ImportKind> kinds() {
        return targets.ofUser().stream()
                .map(target -> new ImportKind(target.kind(), target.titleKey(), target.columns())).toList();
    }

    /** A page of runs, the newest first. */
    public List<ImportRunRow> runs(Pageable page) {
        return runs.newestFirst(PageRequest.of(page.getPageNumber(), page.getPageSize())).stream()
                .map(run -> run.row(clock.instant())).toList();
    }

    public Optional<ImportRunRow> find(ImportRunId id) {
        return runs.findById(id).map(run -> run.row(clock.instant()));
    }

    /** A page of the rows that a run turned away, by line. */
    public List<ImportProblem> problems(ImportRunId id, Pageable page) {
        runs.findById(id).orElseThrow(Missing::new);
        return rejections.problemsOf(id, PageRequest.of(page.getPageNumber(), page.getPageSize())).stream()
                .map(ImportRejection::problem).toList();
    }

    /**
     * The rows that a run turned away, as they stood in the file, one entry per row with all its problems; with them,
     * without problems, the other rows of the same records.
     */
    public BadRows badRows(ImportRunId id) {
        var run = runs.findById(id).orElseThrow(Missing::new);
        var rows = new ArrayList<BadRow>();
        for (var rejection : rejections.of(id, Pageable.unpaged())) {
            var problem = rejection.problem();
            if (rows.isEmpty() || rows.getLast().line() != problem.line()) {
                rows.add(new BadRow(problem.line(), rejection.cells(), new ArrayList<>()));
            }
            if (!rejection.isCompanion()) {
                rows.getLast().problems().add(problem);
            }
        }
        return new BadRows(run.titles(), rows);
    }

    /** A file's header and the rows of it that were turned away. */
    public record BadRows(List<String> titles, List<BadRow> rows) {
    }

    /** One row that was turned away. */
    public record BadRow(long line, List<String> cells, List<ImportProblem> problems) {
    }
}
