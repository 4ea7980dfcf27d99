package io.kewei.platform.importing;

import io.kewei.platform.command.PortalCommand;
import io.kewei.platform.command.WrongUse;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.WhoIsWho;
import io.kewei.platform.text.Languages;
import io.kewei.platform.text.ModuleTexts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * {@code ./kewei import KIND FILE}: imports a file from the shell. Progress and rejected rows go to standard error, the
 * count to standard output; an import that was killed goes on when the same file is imported again.
 */
@Component
class ImportCommand implements PortalCommand {

    private static final int LISTED = 20;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);

    private final ImportService imports;
    private final ImportQueries queries;
    private final WhoIsWho places;
    private final ImportSheets sheets;
    private final ImportSettings settings;
    private final CurrentUser user;
    private final ModuleTexts texts;
    private final Clock clock;
    private final Locale language = Languages.nearest(Locale.getDefault());
    private Instant lastLine = Instant.EPOCH;

    ImportCommand(ImportService imports, ImportQueries queries, WhoIsWho places, ImportSheets sheets,
            ImportSettings settings, CurrentUser user, ModuleTexts texts, Clock clock) {
        this.imports = imports;
        this.queries = queries;
        this.places = places;
        this.sheets = sheets;
        this.settings = settings;
        this.user = user;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return """
                import KIND FILE [--branch CODE]
                  FILE may be csv, csv.gz or xlsx; what it holds belongs to the branch, headquarters if none is named.
                  Ends with 0 when the file was read to its end (rows that were turned away are listed and put into
                  a workbook), with 1 when it was not, with 2 when the call makes no sense.
                  Without arguments: which kinds there are.""";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) throws IOException {
        if (arguments.isEmpty()) {
            queries.kinds().forEach(kind -> out.printf("%-12s %s%n%12s %s%n", kind.kind(), say(kind.titleKey()), "",
                    say(kind.titleKey() + ".hint")));
            return 0;
        }
        var rest = new ArrayList<>(arguments);
        var branch = branch(rest);
        if (rest.size() != 2) {
            throw new WrongUse("import wants a kind and a file, not: " + String.join(" ", arguments));
        }
        var kind = rest.getFirst();
        if (queries.kinds().stream().noneMatch(known -> known.kind().equals(kind))) {
            throw new WrongUse("There is no kind '" + kind + "', only: "
                    + queries.kinds().stream().map(ImportKind::kind).collect(Collectors.joining(", ")));
        }
        var file = Path.of(rest.getLast());
        var run = imports.run(kind, file, String.valueOf(file.getFileName()), branch, this::progress);
        report(run, out);
        return run.state() == ImportState.DONE ? 0 : 1;
    }

    private BranchId branch(List<String> arguments) {
        var option = arguments.indexOf("--branch");
        if (option < 0) {
            return user.get().branch();
        }
        if (option + 1 == arguments.size()) {
            throw new WrongUse("--branch wants the code of a branch");
        }
        arguments.remove(option);
        var code = arguments.remove(option);
        return places.places().stream().filter(place -> place.code().equalsIgnoreCase(code)).findFirst()
                .map(WhoIsWho.Place::id).orElseThrow(() -> new WrongUse("There is no branch '" + code + "', only: "
                        + places.places().stream().map(WhoIsWho.Place::code).collect(Collectors.joining(", "))));
    }

    private void progress(ImportRunRow row) {
        if (!clock.instant().isBefore(lastLine.plus(BETWEEN_LINES))) {
            lastLine = clock.instant();
            System.err.println(say("importing.progress", row.tally().rows(), row.total()));
        }
    }

    private void report(ImportRunRow run, PrintStream out) throws IOException {
        var tally = run.tally();
        out.println(say("importing.tally", tally.rows(), tally.created(), tally.updated(), tally.unchanged(),
                tally.rejected()));
        if (run.state() == ImportState.FAILED) {
            System.err.println(say("importing.failed", String.valueOf(run.failure())));
        } else if (run.state() != ImportState.DONE) {
            System.err.println(say("importing.stopped"));
        }
        if (tally.rejected() > 0) {
            for (var problem : queries.problems(run.id(), PageRequest.of(0, LISTED))) {
                System.err.println(say("importing.line") + " " + problem.line() + ": "
                        + sheets.inWords(problem, language) + (problem.raw().isEmpty() ? "" : " [" + problem.raw() + "]"));
            }
            System.err.println(say("importing.badRows.at", badRows(run)));
        }
    }

    private Path badRows(ImportRunRow run) throws IOException {
        Files.createDirectories(settings.folder());
        var file = settings.folder().resolve("rejected-" + run.kind() + "-" + run.id().value() + ".xlsx");
        try (var stream = Files.newOutputStream(file)) {
            sheets.writeBadRows(run.id(), language, stream);
        }
        return file.toAbsolutePath();
    }

    private String say(String key, Object... arguments) {
        return texts.getTranslation(key, language, arguments);
    }
}
