package io.kewei.fiction;

import io.kewei.ticket.EntryKind;
import io.kewei.ticket.ImportedEntry;
import io.kewei.ticket.TicketState;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happens to a ticket from its report to its end, of which only the part until now is told. */
public final class Story {

    /**
     * One thing that happens.
     *
     * @param state   that the ticket has from then on; null if it keeps the one it has
     * @param handler who works on it from then on; null if that stays as it is
     */
    public record Beat(LocalDateTime at, EntryKind kind, String by, @Nullable TicketState state,
                       Crew.@Nullable Member handler, String text) {
    }

    private final List<Beat> beats;

    public Story(List<Beat> beats) {
        this.beats = List.copyOf(beats);
    }

    /** The story as far as it has come at a moment; the report is always told. */
    public Story until(LocalDateTime now) {
        var told = new ArrayList<Beat>();
        for (var beat : beats) {
            if (!told.isEmpty() && beat.at().isAfter(now)) {
                break;
            }
            told.add(beat);
        }
        return new Story(told);
    }

    public LocalDateTime openedAt() {
        return beats.getFirst().at();
    }

    public TicketState state() {
        return beats.reversed().stream().map(Beat::state).filter(state -> state != null).findFirst().orElseThrow();
    }

    public Optional<Crew.Member> handler() {
        return beats.reversed().stream().filter(beat -> beat.handler() != null).findFirst().map(Beat::handler);
    }

    /** How often somebody else took over. */
    public int reassignments() {
        return (int) Math.max(0, beats.stream().filter(beat -> beat.state() == TicketState.ASSIGNED).count() - 1);
    }

    /** How often work began again after it was done. */
    public int reopens() {
        var reopens = 0;
        var solved = false;
        for (var beat : beats) {
            if (solved && beat.state() == TicketState.IN_PROGRESS) {
                reopens++;
            }
            solved = beat.state() == null ? solved : !beat.state().isUnsolved();
        }
        return reopens;
    }

    /** When the trouble was over, if it is. */
    public Optional<LocalDateTime> resolvedAt() {
        if (state().isUnsolved() || state() == TicketState.CANCELLED) {
            return Optional.empty();
        }
        return last(TicketState.RESOLVED).or(() -> last(TicketState.CLOSED));
    }

    public Optional<LocalDateTime> closedAt() {
        return state().isOpen() ? Optional.empty() : last(TicketState.CLOSED).or(() -> last(TicketState.CANCELLED));
    }

    public List<ImportedEntry> entries(ZoneId zone) {
        return beats.stream().map(beat -> new ImportedEntry(beat.at().atZone(zone).toInstant(), beat.kind(), beat.by(),
                beat.state(), beat.text())).toList();
    }

    private Optional<LocalDateTime> last(TicketState state) {
        return beats.reversed().stream().filter(beat -> beat.state() == state).findFirst().map(Beat::at);
    }
}
