package io.kewei.ticket;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.kewei.platform.Ids;
import io.kewei.platform.Missing;
import io.kewei.platform.Numbers;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.Roles;
import jakarta.persistence.EntityManager;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way in for tickets that another system kept, and for demo data. Takes a chunk at a time: a transaction each, one
 * {@link TicketsChanged} each. A ticket that is here already, by place, source and external number, stays as it is.
 */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.IMPORT + "')")
public class TicketImport {

    private final TicketRepository tickets;
    private final TicketEntries entries;
    private final TicketHistory history;
    private final EntityManager entities;
    private final Numbers numbers;
    private final SlaTargets targets;
    private final ApplicationEventPublisher events;
    private final ZoneId zone;

    TicketImport(TicketRepository tickets, TicketEntries entries, TicketHistory history, EntityManager entities,
            Numbers numbers, SlaTargets targets, ApplicationEventPublisher events, ZoneId zone) {
        this.tickets = tickets;
        this.entries = entries;
        this.history = history;
        this.entities = entities;
        this.numbers = numbers;
        this.targets = targets;
        this.events = events;
        this.zone = zone;
    }

    /**
     * Stores those of a chunk that are not here yet; some hundreds at a time go fastest.
     *
     * @return how many were new
     * @throws Missing if a customer or a colleague is none that this user may see, or a place none whose archive this
     *                 user keeps
     */
    public int store(List<ImportedTicket> chunk) {
        requireSeen(chunk);
        var fresh = fresh(chunk);
        var given = numbers(fresh);
        var stored = new ArrayList<Ticket>(fresh.size());
        for (var imported : fresh) {
            var dueAt = imported.dueAt() == null
                    ? targets.dueAt(imported.priority(), imported.openedAt()) : imported.dueAt();
            var ticket = new Ticket(given.get(day(imported)).removeFirst(), imported, dueAt);
            entities.persist(ticket);
            history.registered(ticket);
            stored.add(ticket);
        }
        entities.flush();
        entries.store(stored, fresh);
        if (!stored.isEmpty()) {
            events.publishEvent(new TicketsChanged(stored.stream().map(Ticket::facts).toList()));
        }
        entities.flush();
        entities.clear(); // the next chunk shall not carry this one along
        return stored.size();
    }

    private void requireSeen(List<ImportedTicket> chunk) {
        // Whoever keeps a place's archive brings in its old tickets, and needs no right to work on tickets for it
        chunk.stream().map(ImportedTicket::branch).distinct()
                .forEach(place -> Scopes.requireEntry(Area.CUSTOMER, place));
        requireSeen("CustomerEntry", chunk.stream().map(one -> one.details().customer()).collect(Collectors.toSet()));
        requireSeen("StaffEntry", chunk.stream().map(ImportedTicket::handler).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private void requireSeen(String directory, Set<?> ids) {
        var seen = ids.isEmpty() ? 0 : entities.createQuery("select count(e) from " + directory + " e where e.id in :ids",
                Long.class).setParameter("ids", ids).getSingleResult();
        if (seen < ids.size()) {
            throw new Missing();
        }
    }

    /** The tickets that are not here yet; of two with the same number in one chunk the first. */
    private List<ImportedTicket> fresh(List<ImportedTicket> chunk) {
        var known = new HashSet<Origin>();
        chunk.stream().collect(Collectors.groupingBy(one -> new Origin(one.branch(), one.source(), ""))).forEach(
                (origin, some) -> tickets.known(Ids.bytes(origin.place().value()), origin.source(),
                                some.stream().map(ImportedTicket::externalNumber).collect(Collectors.toSet()))
                        .forEach(number -> known.add(new Origin(origin.place(), origin.source(), number))));
        return chunk.stream().filter(one -> known.add(new Origin(one.branch(), one.source(), one.externalNumber())))
                .toList();
    }

    /** What tells a ticket of another system apart: a number in one source of one place. */
    private record Origin(BranchId place, String source, String number) {
    }

    /** Our own numbers, by the day the ticket was opened. */
    private Map<LocalDate, List<String>> numbers(List<ImportedTicket> fresh) {
        var counts = fresh.stream().collect(Collectors.groupingBy(this::day, Collectors.summingInt(one -> 1)));
        var given = new HashMap<LocalDate, List<String>>();
        counts.forEach((day, count) ->
                given.put(day, new ArrayList<>(numbers.next(TicketService.PREFIX, day, count))));
        return given;
    }

    private LocalDate day(ImportedTicket ticket) {
        return LocalDate.ofInstant(ticket.openedAt(), zone);
    }
}
