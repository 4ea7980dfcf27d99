package io.kewei.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    /** One for all tests: a restart takes a second, an installation five. */
    @TempDir
    static Path folder;

    @Test
    void whatWasWrittenIsThereAfterARestart() throws Exception {
        try (var database = open(); var connection = connect(database.access())) {
            connection.createStatement().execute("create or replace table note (text varchar(20))");
            connection.createStatement().execute("insert into note values ('客维 𠮷')");
        }
        assertThat(folder.resolve("database.properties")).doesNotExist();

        try (var database = open(); var connection = connect(database.access())) {
            var rows = connection.createStatement().executeQuery("select text from note");
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("客维 𠮷");
        }
    }

    @Test
    void theLastOneToCloseStopsTheServer() throws Exception {
        var first = open();
        var second = open();
        var access = second.access();
        first.close();
        connect(access).close();

        second.close();
        assertThatThrownBy(() -> connect(access)).isInstanceOf(SQLException.class);
    }

    @Test
    void nobodyGetsInWithoutThePassword() throws Exception {
        try (var database = open()) {
            for (var user : new String[] {"root", "kewei", "", "mariadb.sys"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.access().url(), user, ""))
                        .isInstanceOf(SQLException.class).hasMessageContaining("Access denied");
            }
            assertThat(Files.getPosixFilePermissions(folder.resolve("database.properties"))).hasSize(2);
            assertThat(folder.resolve("database/accounts.sql")).doesNotExist();
        }
    }

    @Test
    void aServerThatAKilledPortalLeftBehindIsStoppedFirst() throws Exception {
        var server = new MariaDbServer(settings());
        Files.createDirectories(folder.resolve("database"));
        var leftOver = server.start();

        try (var database = open()) {
            assertThatThrownBy(() -> connect(leftOver)).isInstanceOf(SQLException.class);
            connect(database.access()).close();
        }
    }

    @Test
    void aPidFileOfSomebodyElseStopsNobody() throws Exception {
        Files.createDirectories(folder.resolve("database"));
        Files.writeString(folder.resolve("database/server.pid"), ProcessHandle.current().pid() + "\n");

        try (var database = open()) {
            connect(database.access()).close();
        }
    }

    @Test
    void whoTakesADatabaseThatIsBeingOpenedHasToCloseIt() throws Exception {
        var opening = new OpeningDatabase(settings());
        var database = opening.take();
        opening.giveUp();
        connect(database.access()).close();

        database.close();
        assertThat(folder.resolve("database.properties")).doesNotExist();
    }

    @Test
    void aDatabaseThatNobodyTakesIsClosed() throws Exception {
        new OpeningDatabase(settings()).giveUp();

        assertThat(folder.resolve("database.properties")).doesNotExist();
        assertThat(folder.resolve("database/server.pid")).doesNotExist();
    }

    @Test
    void whoTakesADatabaseThatCannotBeOpenedHearsWhy() throws Exception {
        var file = Files.createTempFile(folder, "no-folder", "");
        var opening = new OpeningDatabase(
                new EmbeddedDatabaseSettings(file, programs(), DataSize.ofMegabytes(64), false));

        assertThatThrownBy(opening::take).isInstanceOf(DatabaseUnavailable.class);
        opening.giveUp();
    }

    private EmbeddedDatabase open() {
        return EmbeddedDatabase.open(settings());
    }

    private static EmbeddedDatabaseSettings settings() {
        return new EmbeddedDatabaseSettings(folder, programs(), DataSize.ofMegabytes(64), false);
    }

    private static Path programs() {
        return Path.of(System.getProperty("user.home"), ".cache", "kewei");
    }

    private static Connection connect(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.url(), DatabaseAccess.USER, access.password());
    }
}
