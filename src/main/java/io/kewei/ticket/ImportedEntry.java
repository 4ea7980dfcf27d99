package io.kewei.ticket;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One line of an imported ticket's history.
 *
 * @param by     who did it, as the source writes it; or empty
 * @param state  the state that the ticket had from then on; null if the line does not tell
 * @param text   what the line says beyond that: a reply, a note, who took over
 */
public record ImportedEntry(Instant at, EntryKind kind, String by, @Nullable TicketState state, String text) {
}
