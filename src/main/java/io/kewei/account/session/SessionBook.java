package io.kewei.account.session;

import io.kewei.account.DeviceId;
import io.kewei.platform.Ids;
import io.kewei.platform.feed.ThisProcess;
import io.kewei.platform.security.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What processes let each other know of the sessions they hold; each writes its own and reads the others'. */
@Component
class SessionBook {

    /** A process that has not been seen for so long is no more, and its sessions with it. */
    static final Duration ALIVE = Duration.ofMinutes(1);
    /** What such a process has left is of no use to anybody. */
    private static final Duration LEFT = Duration.ofHours(1);

    private final JdbcTemplate jdbc;
    private final ThisProcess process;
    private final Clock clock;

    SessionBook(JdbcTemplate jdbc, ThisProcess process, Clock clock) {
        this.jdbc = jdbc;
        this.process = process;
        this.clock = clock;
    }

    /** A session that another process holds. */
    record Elsewhere(SessionRow row, DeviceId device) implements LoggedIn {

        @Override
        public UUID id() {
            return row.id();
        }
    }

    void enter(OpenSession session) {
        var row = session.row(false);
        var now = utc(clock.instant());
        jdbc.update("insert into open_session (id, process, staff_id, device_id, label, address, since, touched_at, "
                        + "locked, seen_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", Ids.bytes(row.id()),
                Ids.bytes(process.id()), Ids.bytes(session.staff().value()), Ids.bytes(session.device().value()),
                row.label(), row.address(), utc(row.since()), utc(row.touched()), row.locked(), now);
    }

    void leave(UUID session) {
        jdbc.update("delete from open_session where id = ?", Ids.bytes(session));
    }

    /** Says that this process is there, and how sessions are that have changed. */
    void keep(Collection<SessionRow> changed) {
        jdbc.update("update open_session set seen_at = ? where process = ?", utc(clock.instant()),
                Ids.bytes(process.id()));
        jdbc.batchUpdate("update open_session set touched_at = ?, locked = ? where id = ?", changed.stream()
                .map(row -> new Object[] {utc(row.touched()), row.locked(), Ids.bytes(row.id())}).toList());
    }

    /** Sessions of a person that are good in other processes. */
    List<Elsewhere> elsewhere(StaffId person) {
        return jdbc.query("select id, device_id, label, address, since, touched_at, locked from open_session "
                        + "where staff_id = ? and process <> ? and seen_at > ?", (row, at) -> read(row),
                Ids.bytes(person.value()), Ids.bytes(process.id()), utc(clock.instant().minus(ALIVE)));
    }

    void removeLeft() {
        jdbc.update("delete from open_session where seen_at < ?", utc(clock.instant().minus(LEFT)));
    }

    /** This process ends, and all its sessions with it. */
    void close() {
        jdbc.update("delete from open_session where process = ?", Ids.bytes(process.id()));
    }

    private static Elsewhere read(ResultSet row) throws SQLException {
        return new Elsewhere(new SessionRow(Ids.of(row.getBytes("id")), row.getString("label"),
                row.getString("address"), moment(row, "since"), moment(row, "touched_at"), false,
                row.getBoolean("locked")), new DeviceId(Ids.of(row.getBytes("device_id"))));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
