package io.kewei.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.kewei.platform.Ids;
import io.kewei.platform.importing.ImportOutcome;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scopes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Compares what a source says of tickets with what is here already. A ticket's history only grows: a line that is not
 * here is news, and where the source's last line is later than all that happened here, the source has the last word on
 * the ticket too.
 */
@Component
class KnownTickets {

    private final TicketRepository tickets;

    KnownTickets(TicketRepository tickets) {
        this.tickets = tickets;
    }

    /** What is here already of these tickets of a place's source, by the source's numbers. */
    Map<String, Known> of(BranchId place, String source, Collection<String> numbers) {
        var known = new HashMap<String, Known>();
        tickets.known(Ids.bytes(place.value()), source, numbers)
                .forEach(number -> known.put(number, new Known(null, new ArrayList<>())));
        var keeps = Scopes.current().work(Area.CUSTOMER);
        for (var line : tickets.knownLines(place, source, numbers)) {
            if (!keeps.covers(line.branch())) {
                continue;
            }
            known.compute(line.externalNumber(), (number, before) -> before == null || before.ticket() == null
                    ? new Known(line.ticket(), new ArrayList<>()) : before).lines().add(line);
        }
        return known;
    }

    /** A line of the history of a ticket that is here; the moment is null where the ticket has no history. */
    record KnownLine(String externalNumber, TicketId ticket, BranchId branch, @Nullable Instant at,
                     @Nullable String by, @Nullable String text) {

        private boolean tells(ImportedEntry entry) {
            return entry.at().equals(at) && entry.by().equals(by) && entry.text().equals(text);
        }
    }

    /** A ticket that is here, with its lines; {@code ticket} is null where the user does not keep its place's archive. */
    record Known(@Nullable TicketId ticket, List<KnownLine> lines) {

        /** Which of the entries are news. */
        BitSet news(List<ImportedEntry> entries) {
            var left = new ArrayList<>(lines);
            var news = new BitSet();
            for (var i = 0; i < entries.size(); i++) {
                var entry = entries.get(i);
                var same = left.stream().filter(line -> line.tells(entry)).findFirst();
                same.ifPresent(left::remove);
                news.set(i, same.isEmpty());
            }
            return news;
        }

        boolean isOlderThan(List<ImportedEntry> entries) {
            return !entries.isEmpty() && lines.stream()
                    .allMatch(line -> line.at() == null || line.at().isBefore(entries.getLast().at()));
        }

        ImportOutcome outcome(List<ImportedEntry> entries) {
            return ticket == null || news(entries).isEmpty() ? ImportOutcome.UNCHANGED : ImportOutcome.UPDATED;
        }
    }
}
