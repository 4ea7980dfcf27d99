package io.kewei.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.kewei.customer.CustomerDetails;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerImport;
import io.kewei.customer.ImportedCustomer;
import io.kewei.platform.importing.ImportContext;
import io.kewei.platform.importing.ImportOutcome;
import io.kewei.platform.scope.BranchId;
import io.kewei.ticket.KnownTickets.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What all imports of tickets share: customers for those who reported, and what becomes of each ticket. */
@Component
class TicketIntake {

    private final TicketRepository tickets;
    private final KnownTickets known;
    private final TicketImport imports;
    private final TicketEntries entries;
    private final TicketHistory history;
    private final SlaTargets targets;
    private final CustomerImport customers;
    private final ApplicationEventPublisher events;

    TicketIntake(TicketRepository tickets, KnownTickets known, TicketImport imports, TicketEntries entries,
            TicketHistory history, SlaTargets targets, CustomerImport customers, ApplicationEventPublisher events) {
        this.tickets = tickets;
        this.known = known;
        this.imports = imports;
        this.entries = entries;
        this.history = history;
        this.targets = targets;
        this.customers = customers;
        this.events = events;
    }

    /** What {@link #store} would do with tickets that have these histories, by the source's numbers. */
    List<ImportOutcome> weigh(BranchId place, String source, Map<String, List<ImportedEntry>> histories) {
        var here = known.of(place, source, histories.keySet());
        return histories.entrySet().stream().map(history -> outcome(here.get(history.getKey()), history.getValue()))
                .toList();
    }

    private static ImportOutcome outcome(@Nullable Known here, List<ImportedEntry> history) {
        return here == null ? ImportOutcome.CREATED : here.outcome(history);
    }

    /** Stores the tickets of one source of one place that are new, and what is new of the others. */
    List<ImportOutcome> store(List<ImportedTicket> chunk) {
        var origin = chunk.getFirst();
        var here = known.of(origin.branch(), origin.source(), chunk.stream().map(ImportedTicket::externalNumber).toList());
        var outcomes = chunk.stream().map(one -> outcome(here.get(one.externalNumber()), one.entries())).toList();
        imports.store(chunk);
        var changed = new ArrayList<Ticket>();
        for (var i = 0; i < chunk.size(); i++) {
            if (outcomes.get(i) == ImportOutcome.UPDATED) {
                changed.add(update(chunk.get(i), here.get(chunk.get(i).externalNumber())));
            }
        }
        tickets.flush();
        if (!changed.isEmpty()) {
            events.publishEvent(new TicketsChanged(changed.stream().map(Ticket::facts).toList()));
        }
        return outcomes;
    }

    private Ticket update(ImportedTicket imported, Known here) {
        var ticket = tickets.findById(here.ticket()).orElseThrow();
        entries.add(ticket, imported, here.news(imported.entries()));
        if (here.isOlderThan(imported.entries())) {
            var before = ticket.details();
            var stood = new TicketHistory.Standing(ticket);
            ticket.take(imported, imported.dueAt() == null
                    ? targets.dueAt(imported.priority(), imported.openedAt()) : imported.dueAt());
            history.overwritten(ticket, before, stood);
        }
        return ticket;
    }

    /** The customers who reported, by what the source calls them; who is not in the archive yet is entered. */
    Map<String, CustomerId> customers(String source, Collection<Reporter> reporters, ImportContext context) {
        var first = new LinkedHashMap<String, ImportedCustomer>();
        for (var reporter : reporters) {
            first.putIfAbsent(reporter.externalId(), new ImportedCustomer(source, reporter.externalId(),
                    reporter.since(), CustomerDetails.of(reporter.name(), context.branch())));
        }
        return customers.ensure(first.values());
    }

    /** Who reported: what the source calls the customer, what we do, and since when the source knows the customer. */
    record Reporter(String externalId, String name, Instant since) {
    }
}
