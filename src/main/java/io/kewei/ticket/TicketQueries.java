package io.kewei.ticket;

import io.kewei.customer.CustomerId;
import io.kewei.platform.masking.Masking;
import io.kewei.platform.security.Roles;
import io.kewei.platform.security.StaffId;
import io.kewei.sharing.SharedReads;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What screens may ask about tickets. Reads only; returns rows, never aggregates. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.TICKET_READ + "')")
public class TicketQueries {

    /** How many lines of a timeline are shown. */
    private static final Limit TIMELINE = Limit.of(500);

    private final TicketSearch search;
    private final TicketEntryRepository entries;
    private final SharedReads shared;
    private final Masking masking;
    private final Clock clock;

    TicketQueries(TicketSearch search, TicketEntryRepository entries, SharedReads shared, Masking masking,
            Clock clock) {
        this.search = search;
        this.entries = entries;
        this.shared = shared;
        this.masking = masking;
        this.clock = clock;
    }

    /**
     * One page of tickets. May be sorted by {@code number, subject, customer, type, priority, state, handler, openedAt,
     * dueAt, resolvedAt}; without an order open tickets come by due time, others the newest first.
     */
    public List<TicketRow> list(TicketFilter filter, Pageable page) {
        return search.rows(filter, page, clock.instant());
    }

    /** How many tickets the filter lets through. */
    public int count(TicketFilter filter) {
        return Math.toIntExact(search.count(filter, clock.instant()));
    }

    /** As {@link #count(TicketFilter)}, but {@code most} stands for so many and for any more. */
    public int count(TicketFilter filter, int most) {
        return Math.toIntExact(search.count(filter, most, clock.instant()));
    }

    /** A customer's tickets, the newest first. */
    public List<TicketRow> ofCustomer(CustomerId customer, int limit) {
        return list(TicketFilter.ALL.withCustomer(customer), PageRequest.of(0, limit));
    }

    /** What somebody has on the desk, due next first. */
    public List<TicketRow> onDesk(StaffId handler, int limit) {
        return list(TicketFilter.OPEN.withHandlers(Set.of(handler)), PageRequest.of(0, limit));
    }

    /** All about one ticket but its timeline, unless the user may not see it; a look at a shared one is noted. */
    @Transactional
    public Optional<TicketPage> find(TicketId id) {
        var page = search.page(id);
        page.ifPresent(ticket -> shared.opened(ticket, ticket.row().number()));
        return page.map(ticket -> TicketSecrets.veiled(ticket, masking.veil(ticket)));
    }

    /** What happened to a ticket, newest first; at most 500 lines. */
    public List<TicketEntryRow> timeline(TicketId id) {
        return entries.of(id, TIMELINE);
    }
}
