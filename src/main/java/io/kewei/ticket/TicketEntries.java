package io.kewei.ticket;

import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import io.kewei.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes the histories of imported tickets, many lines to a statement: there are several times more of them than of
 * tickets, and nothing but the timeline ever reads them.
 */
@Component
class TicketEntries {

    private static final int LINES = 200;
    private static final String INSERT = "insert into ticket_entry (id, ticket_id, branch_id, happened_at, position,"
            + " happened_by, kind, from_state, to_state, hold_reason, text) values ";
    private static final String GAPS = "(?, ?, ?, ?, ?, ?, ?, ?, ?, null, ?)";

    private final JdbcTemplate jdbc;

    TicketEntries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the histories of tickets that were just stored, in the same transaction and order. */
    void store(List<Ticket> tickets, List<ImportedTicket> imported) {
        var lines = new ArrayList<Object[]>();
        for (var i = 0; i < tickets.size(); i++) {
            TicketState before = null;
            var position = 0;
            for (var entry : imported.get(i).entries()) {
                lines.add(line(tickets.get(i), entry, position++, before));
                before = entry.state() == null ? before : entry.state();
                if (lines.size() == LINES) {
                    write(lines);
                    lines.clear();
                }
            }
        }
        if (!lines.isEmpty()) {
            write(lines);
        }
    }

    /** Adds those lines of a history that are not here yet. */
    void add(Ticket ticket, ImportedTicket imported, BitSet news) {
        var lines = new ArrayList<Object[]>();
        TicketState before = null;
        for (var i = 0; i < imported.entries().size(); i++) {
            var entry = imported.entries().get(i);
            if (news.get(i)) {
                lines.add(line(ticket, entry, i, before));
            }
            before = entry.state() == null ? before : entry.state();
        }
        for (var from = 0; from < lines.size(); from += LINES) {
            write(lines.subList(from, Math.min(from + LINES, lines.size())));
        }
    }

    private static Object[] line(Ticket ticket, ImportedEntry entry, int position, @Nullable TicketState before) {
        var moved = entry.state() != null && entry.state() != before;
        return new Object[] {bytes(Ids.next()), bytes(ticket.id().value()), bytes(ticket.branch().value()),
                LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC), position, entry.by(), entry.kind().name(),
                moved && before != null ? before.name() : null, moved ? entry.state().name() : null, entry.text()};
    }

    private void write(List<Object[]> lines) {
        var values = lines.stream().flatMap(Arrays::stream).toArray();
        jdbc.update(INSERT + String.join(", ", Collections.nCopies(lines.size(), GAPS)), values);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES).putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits()).array();
    }
}
