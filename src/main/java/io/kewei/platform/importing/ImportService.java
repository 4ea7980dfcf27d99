package io.kewei.platform.importing;

import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.upload.UploadName;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Imports files. A rehearsal says what would happen; a run stores chunk by chunk, each in its own transaction, and can
 * be taken up again where it ended, by the same file being imported once more or from the list of runs.
 */
@Service
@PreAuthorize("hasRole('" + Roles.IMPORT + "')")
public class ImportService {

    private static final Set<String> ENDINGS = Set.of("", "csv", "txt", "tsv", "gz", "xlsx", "xls");

    private final ImportTargets targets;
    private final ImportRunRepository runs;
    private final ImportRehearsals rehearsals;
    private final ImportRunner runner;
    private final ImportWatch watch;
    private final ImportAudit audit;
    private final ImportSettings settings;
    private final TransactionOperations transaction;
    private final CurrentUser user;
    private final Clock clock;
    /** Works in the name of whoever asked, which is found out at that moment and not when this service is made. */
    private final Executor background = work -> Thread.ofVirtual().name("import")
            .start(new DelegatingSecurityContextRunnable(work, SecurityContextHolder.getContext()));

    ImportService(ImportTargets targets, ImportRunRepository runs, ImportRehearsals rehearsals, ImportRunner runner,
            ImportWatch watch, ImportAudit audit, ImportSettings settings, TransactionOperations transaction,
            CurrentUser user, Clock clock) {
        this.targets = targets;
        this.runs = runs;
        this.rehearsals = rehearsals;
        this.runner = runner;
        this.watch = watch;
        this.audit = audit;
        this.settings = settings;
        this.transaction = transaction;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Says what importing the file would do, and does nothing.
     *
     * @param progress how much of the file has been read, between 0 and 1
     * @throws Refusal {@code importing.refusal.…} if the file as a whole is of no use
     */
    public ImportRehearsal rehearse(String kind, Path file, String name, BranchId branch, DoubleConsumer progress) {
        return rehearsals.rehearse(targets.get(kind), file, known(name), context(branch), progress);
    }

    /** As {@link #rehearse}, in the background. */
    public CompletableFuture<ImportRehearsal> rehearseLater(String kind, Path file, String name, BranchId branch,
            DoubleConsumer progress) {
        return CompletableFuture.supplyAsync(() -> rehearse(kind, file, name, branch, progress), background);
    }

    /** Imports the file and returns when that is done; takes up an unfinished run of the same file. */
    public ImportRunRow run(String kind, Path file, String name, BranchId branch, Consumer<ImportRunRow> progress) {
        var context = context(branch);
        var target = targets.get(kind);
        var reading = reading(target, file);
        var run = open(kind, file, known(name), branch, null);
        runner.work(run, target, reading, context, progress);
        return row(run);
    }

    /**
     * Begins to import the file in the background; the file is kept until the import is done.
     *
     * @throws Missing if the place is none that this user may see; then nothing is kept
     */
    public ImportRunId start(String kind, Path file, String name, BranchId branch) {
        context(branch);
        var target = targets.get(kind);
        reading(target, file);
        var called = known(name);
        var run = open(kind, file, called, branch, kept(file));
        inBackground(run, target);
        return run;
    }

    /**
     * Goes on with a run that ended before the file did.
     *
     * @throws Refusal {@code importing.refusal.noFile} if the file is no longer there
     */
    public void resume(ImportRunId id) {
        var target = targets.get(row(id).kind());
        transaction.executeWithoutResult(status -> {
            var run = runs.findForWork(id).orElseThrow(Missing::new);
            if (run.keptAt() == null || !Files.isReadable(run.keptAt())) {
                throw new Refusal("importing.refusal.noFile", run.fileName());
            }
            audit.note("resumed", run);
        });
        inBackground(id, target);
    }

    /** Stops a run after the chunk it is at; what is stored stays. */
    public void stop(ImportRunId id) {
        watch.tell(transaction.execute(status -> {
            var run = runs.findForWork(id).orElseThrow(Missing::new);
            run.stop(clock.instant());
            audit.note("stopped", run);
            return runs.save(run).row(clock.instant());
        }));
    }

    private void inBackground(ImportRunId id, ImportTarget<?> target) {
        var run = transaction.execute(status -> runs.findById(id).orElseThrow(Missing::new));
        var file = run.keptAt();
        var context = new ImportContext(run.branch(), user.get().login());
        if (file == null) {
            throw new Refusal("importing.refusal.noFile", run.fileName());
        }
        background.execute(() -> {
            runner.work(id, target, reading(target, file), context, watch::tell);
            if (row(id).state() == ImportState.DONE) {
                discard(file);
            }
        });
    }

    private ImportRunId open(String kind, Path file, String name, BranchId branch, @Nullable Path keptAt) {
        var sha256 = sha256(file);
        return transaction.execute(status -> {
            var run = runs.unfinished(kind, sha256, branch, Limit.of(1)).stream().findFirst().orElseGet(() ->
                    new ImportRun(branch, kind, name, sha256, user.get().login(), clock.instant()));
            if (keptAt != null) {
                run.keep(keptAt);
            }
            audit.note("began", run);
            return runs.save(run).id();
        });
    }

    private ImportRunRow row(ImportRunId id) {
        return transaction.execute(status -> runs.findById(id).orElseThrow(Missing::new).row(clock.instant()));
    }

    private ImportReading reading(ImportTarget<?> target, Path file) {
        return new ImportReading(new ImportFile(file, settings), target, settings);
    }

    private ImportContext context(BranchId branch) {
        var current = user.get();
        if (!current.access().places().covers(branch)) {
            throw new Missing();
        }
        return new ImportContext(branch, current.login());
    }

    /** The name fit to be kept; what a file is, its content says, but one that is called a program is not opened. */
    private static String known(String name) {
        var upload = UploadName.of(name);
        if (!ENDINGS.contains(upload.ending())) {
            throw new Refusal("importing.refusal.type");
        }
        return upload.value();
    }

    private Path kept(Path file) {
        try {
            Files.createDirectories(settings.folder());
            var copy = Files.createTempFile(settings.folder(), "import-", ".file");
            return Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING).toAbsolutePath();
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException leftOver) {
            throw new UncheckedIOException(leftOver);
        }
    }

    private static String sha256(Path file) {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException | NoSuchAlgorithmException trouble) {
            throw new IllegalStateException("Cannot read " + file, trouble);
        }
    }
}
