package io.kewei.platform.importing;

import io.kewei.platform.Refusal;
import io.kewei.platform.importing.ImportChunks.Unit;
import io.kewei.platform.importing.ImportOutcome.Mark;
import io.kewei.platform.importing.ImportRun.TakenOver;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Does the work of an import. Each chunk is one transaction that stores records and moves the run's place in the file,
 * so that whatever happens, what is stored and what the run knows agree.
 */
@Component
class ImportRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

    private final ImportRunRepository runs;
    private final ImportRejectionRepository rejections;
    private final ImportAudit audit;
    private final ImportSettings settings;
    private final TransactionOperations transaction;
    private final ZoneId zone;
    private final Clock clock;

    ImportRunner(ImportRunRepository runs, ImportRejectionRepository rejections, ImportAudit audit,
            ImportSettings settings, TransactionOperations transaction, ZoneId zone, Clock clock) {
        this.runs = runs;
        this.rejections = rejections;
        this.audit = audit;
        this.settings = settings;
        this.transaction = transaction;
        this.zone = zone;
        this.clock = clock;
    }

    /** Works until the file's end, or until the run is stopped or taken over. */
    <R> void work(ImportRunId id, ImportTarget<R> target, ImportReading file, ImportContext context,
            Consumer<ImportRunRow> progress) {
        var job = new Job<>(id, target, context, takeUp(id, file, progress));
        try (var chunks = new ImportChunks<>(file, target, zone, settings.chunk())) {
            chunks.skip(done(id));
            for (var chunk = chunks.next(); !chunk.isEmpty(); chunk = chunks.next()) {
                progress.accept(store(job, chunk));
            }
            progress.accept(end(job));
        } catch (TakenOver elsewhere) {
            LOG.info("Import {} goes on elsewhere or was stopped", id.value());
        } catch (IOException | RuntimeException trouble) {
            progress.accept(fail(id, trouble));
        }
    }

    private UUID takeUp(ImportRunId id, ImportReading file, Consumer<ImportRunRow> progress) {
        return transaction.execute(status -> {
            var run = runs.findForWork(id).orElseThrow();
            run.reads(file.header().titles(), file.rows());
            var worker = run.takeUp(clock.instant());
            progress.accept(runs.save(run).row(clock.instant()));
            return worker;
        });
    }

    private int done(ImportRunId id) {
        return transaction.execute(status -> runs.findById(id).orElseThrow().recordsDone());
    }

    /** One chunk in one transaction; if that cannot be, each record in its own, so that one does not spoil the rest. */
    private <R> ImportRunRow store(Job<R> job, List<Unit<R>> chunk) {
        try {
            return storeTogether(job, chunk);
        } catch (TakenOver elsewhere) {
            throw elsewhere;
        } catch (RuntimeException trouble) {
            LOG.debug("A chunk could not be stored as a whole", trouble);
        }
        ImportRunRow row = null;
        for (var unit : chunk) {
            row = storeAlone(job, unit);
        }
        return row;
    }

    private <R> ImportRunRow storeAlone(Job<R> job, Unit<R> unit) {
        try {
            return storeTogether(job, List.of(unit));
        } catch (TakenOver | TransientDataAccessException | DataAccessResourceFailureException
                 | TransactionException notTheRecord) {
            throw notTheRecord;
        } catch (Refusal refusal) {
            var args = Arrays.stream(refusal.args()).map(String::valueOf).toList();
            return storeTogether(job, List.of(unit.refused(refusal.key(), args)));
        } catch (RuntimeException mistake) {
            var code = Integer.toHexString(System.identityHashCode(mistake));
            LOG.warn("Import {}, line {}: the record cannot be stored [{}]", job.id.value(),
                    unit.rows().getFirst().line(), code, mistake);
            return storeTogether(job, List.of(unit.refused("importing.reason.store", List.of(code))));
        }
    }

    private <R> ImportRunRow storeTogether(Job<R> job, List<Unit<R>> chunk) {
        return transaction.execute(status -> {
            var run = runs.findForWork(job.id).orElseThrow(TakenOver::new);
            run.requireWorker(job.worker);
            var records = chunk.stream().filter(unit -> unit.record() != null).map(Unit::record).toList();
            var outcomes = records.isEmpty() ? List.<ImportOutcome>of() : job.target.store(records, job.context);
            var next = outcomes.iterator();
            var tally = ImportTally.NONE;
            var answered = new ArrayList<Unit<R>>();
            for (var unit : chunk) {
                var outcome = unit.record() == null ? null : next.next();
                var answer = outcome != null && outcome.mark() == Mark.REJECTED
                        ? unit.refused(outcome.reason(), outcome.args()) : unit;
                answered.add(answer);
                tally = (outcome == null ? tally : tally.plus(outcome.mark()))
                        .plusRows(unit.rows().size(), answer.rejected());
            }
            keep(run, answered);
            run.advance(chunk.size(), tally, clock.instant());
            return runs.save(run).row(clock.instant());
        });
    }

    private <R> void keep(ImportRun run, List<Unit<R>> units) {
        if (run.rejected() < settings.maxProblems()) {
            rejections.saveAll(units.stream().flatMap(unit -> kept(run, unit)).toList());
        }
    }

    /** The problems, and the sound rows of the same record: mended, they have to come back together. */
    private static <R> Stream<ImportRejection> kept(ImportRun run, Unit<R> unit) {
        return Stream.concat(
                unit.problems().stream()
                        .map(problem -> new ImportRejection(run.id(), problem, unit.cells(problem.line()))),
                unit.soundAmongUnsound().stream().map(row -> ImportRejection.companion(run.id(), row)));
    }

    private ImportRunRow end(Job<?> job) {
        return transaction.execute(status -> {
            var run = runs.findForWork(job.id).orElseThrow(TakenOver::new);
            run.requireWorker(job.worker);
            run.finish(clock.instant());
            audit.note("done", run);
            return runs.save(run).row(clock.instant());
        });
    }

    private ImportRunRow fail(ImportRunId id, Exception trouble) {
        var code = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Import {} gave up [{}]", id.value(), code, trouble);
        return transaction.execute(status -> {
            var run = runs.findForWork(id).orElseThrow();
            run.fail(code, clock.instant());
            audit.note("failed", run);
            return runs.save(run).row(clock.instant());
        });
    }

    private record Job<R>(ImportRunId id, ImportTarget<R> target, ImportContext context, UUID worker) {
    }
}
