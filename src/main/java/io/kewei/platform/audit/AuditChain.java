package io.kewei.platform.audit;

import io.kewei.platform.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chain as the database holds it. Reads all lines, whoever's they are: what is checked is the whole. Only whoever
 * holds the one row of {@code audit_chain} may add to the chain or take from its beginning.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AuditChain {

    private static final HexFormat HEX = HexFormat.of();
    private static final String COLUMNS = "id, at, kind, action, actor_id, actor_login, actor_name, actor_branch_id, "
            + "address, subject, subject_id, label, branch_id, old_value, new_value, number, sealed_with, "
            + "previous_hash, hash";

    private final JdbcTemplate jdbc;

    /** Where the chain begins since older lines were removed, and where it ends. */
    record Ends(AuditHead removed, AuditHead sealed) {
    }

    AuditChain(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes hold of the chain until the transaction ends; empty if somebody else has it. */
    Optional<Ends> tryHold() {
        return ends(" for update skip locked");
    }

    /** As {@link #tryHold}, waiting for whoever has it. */
    Ends hold() {
        return ends(" for update").orElseThrow();
    }

    Ends ends() {
        return ends("").orElseThrow();
    }

    private Optional<Ends> ends(String lock) {
        return jdbc.query("select removed_number, removed_hash, sealed_number, sealed_hash from audit_chain "
                        + "where id = 1" + lock, (row, at) -> new Ends(
                        new AuditHead(row.getLong(1), HEX.formatHex(row.getBytes(2))),
                        new AuditHead(row.getLong(3), HEX.formatHex(row.getBytes(4)))))
                .stream().findFirst();
    }

    /** Lines that are committed and not yet sealed, as they were written. */
    List<AuditLine> waiting(int most) {
        return jdbc.query("select " + COLUMNS + " from audit_entry where number is null order by at, id limit ?",
                (row, at) -> line(row), most);
    }

    /** How many lines have waited since before the moment, and when the first of them was written. */
    Late late(Instant before) {
        return jdbc.queryForObject("select count(*), min(at) from audit_entry where number is null and at < ?",
                (row, at) -> new Late(row.getLong(1), row.getObject(2) == null ? null : moment(row, "min(at)")),
                utc(before));
    }

    /** Lines that wait for their seal too long. */
    record Late(long count, @Nullable Instant since) {
    }

    /**
     * Adds to the chain's end.
     *
     * @throws IllegalStateException if a line is no longer there, or sealed already
     */
    void add(List<SealedLine> lines) {
        var done = jdbc.batchUpdate("update audit_entry set number = ?, sealed_with = ?, previous_hash = ?, hash = ? "
                        + "where id = ? and number is null",
                lines.stream().map(sealed -> new Object[] {sealed.number(), sealed.sealedWith(),
                        HEX.parseHex(sealed.previous()), HEX.parseHex(sealed.hash()), Ids.bytes(sealed.line().id())})
                        .toList());
        if (Arrays.stream(done).anyMatch(count -> count != 1)) {
            throw new IllegalStateException("Lines of the audit trail changed while they were sealed");
        }
        var last = lines.getLast().head();
        jdbc.update("update audit_chain set sealed_number = ?, sealed_hash = ? where id = 1",
                last.number(), HEX.parseHex(last.hash()));
    }

    /** The next lines of the chain behind a number. */
    List<SealedLine> after(long number, int most) {
        return jdbc.query("select " + COLUMNS + " from audit_entry where number > ? order by number limit ?",
                (row, at) -> sealed(row), number, most);
    }

    /** Takes lines from the chain's beginning, up to this one. */
    void remove(AuditHead upTo) {
        jdbc.update("delete from audit_entry where number <= ?", upTo.number());
        jdbc.update("update audit_chain set removed_number = ?, removed_hash = ? where id = 1",
                upTo.number(), HEX.parseHex(upTo.hash()));
    }

    /** Whether a line of the trail says that all up to this one was removed. */
    boolean saysRemoved(AuditHead upTo) {
        return !jdbc.queryForList("select 1 from audit_entry where subject = ? and action = ? and kind = ? "
                        + "and new_value = ? and number > ?", Integer.class, AuditRetention.SUBJECT,
                AuditRetention.REMOVED, AuditKind.ADMINISTERED.name(), upTo.toString(), upTo.number()).isEmpty();
    }

    private static SealedLine sealed(ResultSet row) throws SQLException {
        return new SealedLine(line(row), row.getLong("number"), String.valueOf(row.getString("sealed_with")),
                hex(row.getBytes("previous_hash")), hex(row.getBytes("hash")));
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        return new AuditLine(Ids.of(row.getBytes("id")), moment(row, "at"), row.getString("kind"),
                row.getString("action"), id(row, "actor_id"), row.getString("actor_login"), row.getString("actor_name"),
                id(row, "actor_branch_id"), row.getString("address"), row.getString("subject"), id(row, "subject_id"),
                row.getString("label"), id(row, "branch_id"), row.getString("old_value"), row.getString("new_value"));
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? null : Ids.of(bytes);
    }

    private static String hex(byte @Nullable [] bytes) {
        return bytes == null ? "" : HEX.formatHex(bytes);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
