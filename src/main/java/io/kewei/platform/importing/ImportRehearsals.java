package io.kewei.platform.importing;

import io.kewei.platform.importing.ImportChunks.Unit;
import io.kewei.platform.importing.ImportOutcome.Mark;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes through a file as an import would, and stores nothing. */
@Component
class ImportRehearsals {

    private final ImportSettings settings;
    private final ZoneId zone;
    private final TransactionTemplate reading;

    ImportRehearsals(ImportSettings settings, ZoneId zone, PlatformTransactionManager transactions) {
        this.settings = settings;
        this.zone = zone;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    <R> ImportRehearsal rehearse(ImportTarget<R> target, Path path, String fileName, ImportContext context,
            DoubleConsumer progress) {
        var file = new ImportReading(new ImportFile(path, settings), target, settings);
        var tally = ImportTally.NONE;
        var lines = new ArrayList<ImportRehearsal.Line>();
        var problems = new ArrayList<ImportProblem>();
        try (var chunks = new ImportChunks<>(file, target, zone, settings.chunk())) {
            for (var chunk = chunks.next(); !chunk.isEmpty(); chunk = chunks.next()) {
                for (var answer : weigh(target, chunk, context)) {
                    tally = tally.plus(answer.mark).plusRows(answer.unit.rows().size(), answer.unit.rejected());
                    if (lines.size() < ImportRehearsal.SHOWN) {
                        lines.add(answer.line());
                    }
                    answer.unit.problems().stream().limit(ImportRehearsal.SHOWN - problems.size()).forEach(problems::add);
                }
                progress.accept((double) tally.rows() / file.rows());
            }
        } catch (IOException damaged) {
            throw ImportReading.damaged(damaged);
        }
        return new ImportRehearsal(target.kind(), fileName, file.header().titles(), file.header().unknown(), tally,
                List.copyOf(lines), List.copyOf(problems));
    }

    private <R> List<Answer<R>> weigh(ImportTarget<R> target, List<Unit<R>> chunk, ImportContext context) {
        var records = chunk.stream().filter(unit -> unit.record() != null).map(Unit::record).toList();
        var outcomes = reading.execute(status -> target.weigh(records, context)).iterator();
        var answers = new ArrayList<Answer<R>>();
        for (var unit : chunk) {
            if (unit.record() == null) {
                answers.add(new Answer<>(unit, Mark.REJECTED));
                continue;
            }
            var outcome = outcomes.next();
            answers.add(new Answer<>(outcome.mark() == Mark.REJECTED
                    ? unit.refused(outcome.reason(), outcome.args()) : unit, outcome.mark()));
        }
        return answers;
    }

    private record Answer<R>(Unit<R> unit, Mark mark) {

        ImportRehearsal.Line line() {
            var first = unit.rows().getFirst();
            return new ImportRehearsal.Line(first.line(), unit.rows().size(), first.cells(), mark, unit.problems());
        }
    }
}
