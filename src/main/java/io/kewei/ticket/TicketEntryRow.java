package io.kewei.ticket;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One line of a ticket's timeline.
 *
 * @param by   who did it; empty if it is not known
 * @param from state before; null unless the state changed
 * @param to   state from then on; null if the line does not tell
 * @param reason why work rests from then on; null unless it does
 * @param text a note, a reply, a reason or the new handler's name; or empty
 */
public record TicketEntryRow(Instant at, EntryKind kind, String by, @Nullable TicketState from,
                             @Nullable TicketState to, @Nullable HoldReason reason, String text) {
}
