package io.kewei.ticket;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.kewei.platform.Numbers;
import io.kewei.platform.security.Roles;
import jakarta.persistence.EntityManager;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way in for tickets that another system kept, and for demo data. Takes a chunk at a time: a transaction each, one
 * {@link TicketsChanged} each. A ticket that is here already, by source and external number, stays as it is.
 */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.IMPORT + "')")
public class TicketImport {

    private final TicketRepository tickets;
    private final TicketEntries entries;
    private final EntityManager entities;
    private final Numbers numbers;
    private final SlaTargets targets;
    private final ApplicationEventPublisher events;
    private final ZoneId zone;

    TicketImport(TicketRepository tickets, TicketEntries entries, EntityManager entities, Numbers numbers,
            SlaTargets targets, ApplicationEventPublisher events, ZoneId zone) {
        this.tickets = tickets;
        this.entries = entries;
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
     */
    public int store(List<ImportedTicket> chunk) {
        var fresh = fresh(chunk);
        var given = numbers(fresh);
        var stored = new ArrayList<Ticket>(fresh.size());
        for (var imported : fresh) {
            var dueAt = imported.dueAt() == null
                    ? targets.dueAt(imported.priority(), imported.openedAt()) : imported.dueAt();
            var ticket = new Ticket(given.get(day(imported)).removeFirst(), imported, dueAt);
            entities.persist(ticket);
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

    /** The tickets that are not here yet; of two with the same number in one chunk the first. */
    private List<ImportedTicket> fresh(List<ImportedTicket> chunk) {
        var bySource = chunk.stream().collect(Collectors.groupingBy(ImportedTicket::source));
        var known = new HashSet<String>();
        bySource.forEach((source, some) -> tickets
                .known(source, some.stream().map(ImportedTicket::externalNumber).collect(Collectors.toSet()))
                .forEach(number -> known.add(source + "\n" + number)));
        return chunk.stream().filter(one -> known.add(one.source() + "\n" + one.externalNumber())).toList();
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
