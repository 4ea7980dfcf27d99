package io.kewei.ticket;

import io.kewei.platform.Missing;
import io.kewei.platform.Numbers;
import io.kewei.platform.Refusal;
import io.kewei.platform.StaleVersion;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.masking.Masking;
import io.kewei.platform.security.Roles;
import io.kewei.ticket.TicketHistory.Said;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Takes requests down and keeps what was said. One public method is one use case and one transaction. How a ticket
 * moves on is with {@link TicketMoves}.
 */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('" + Roles.TICKET_WORK + "')")
public class TicketService {

    /** First letters of ticket numbers. */
    static final String PREFIX = "WO";

    private final TicketBook book;
    private final SlaTargets targets;
    private final Numbers numbers;
    private final TicketHistory history;
    private final Masking masking;
    private final ZoneId zone;

    TicketService(TicketBook book, SlaTargets targets, Numbers numbers, TicketHistory history, Masking masking,
            ZoneId zone) {
        this.book = book;
        this.targets = targets;
        this.numbers = numbers;
        this.history = history;
        this.masking = masking;
        this.zone = zone;
    }

    /**
     * Takes a customer's request down.
     *
     * @param typed     what the form brought back
     * @param confirmed whether it was repeated to the customer, who agreed; else the ticket waits for that
     * @throws Missing if there is no such customer, or none that the user may see
     * @throws Refusal {@code masking.refusal.…} for a mask in place of a number to call
     */
    public TicketId report(@Valid TicketDetails typed, boolean confirmed) {
        var details = TicketSecrets.pass(typed, typed.withReach("", ""), masking.veil().restoring());
        var customer = book.customerOf(details);
        Scopes.requireEntry(Area.TICKET, customer.branch());
        var now = book.now();
        var priority = Priority.of(details.urgency(), details.type(), customer.grade());
        var number = numbers.next(PREFIX, LocalDate.ofInstant(now, zone));
        var ticket = new Ticket(number, customer.branch(), details, priority, now, targets.dueAt(priority, now));
        if (confirmed) {
            ticket.confirm();
        }
        book.save(ticket);
        history.registered(ticket);
        book.write(ticket, EntryKind.REPORTED, null, TicketState.NEW, "");
        if (confirmed) {
            book.write(ticket, EntryKind.MOVED, TicketState.NEW, TicketState.CONFIRMED, "");
        }
        return ticket.id();
    }

    /**
     * Corrects what was taken down; priority and due time follow.
     *
     * @param seen  version the user was looking at
     * @param typed what the form brought back; what it showed masked, and was left alone, stays
     * @throws StaleVersion if somebody else saved first
     * @throws Refusal      {@code ticket.refusal.closed} when nothing is left to do, {@code masking.refusal.…}
     */
    public void change(TicketId id, long seen, @Valid TicketDetails typed) {
        var ticket = book.load(id, seen);
        var details = TicketSecrets.pass(typed, ticket.details(), masking.veil(ticket).restoring());
        var customer = book.customerOf(details);
        if (!details.customer().equals(ticket.details().customer())) {
            Scopes.requireOwn(ticket);
        }
        if (!customer.branch().equals(ticket.branch())) {
            Scopes.requireEntry(Area.TICKET, customer.branch());
        }
        var before = ticket.details();
        var priority = Priority.of(details.urgency(), details.type(), customer.grade());
        var sameWeight = before.urgency() == details.urgency() && before.type() == details.type()
                && before.customer().equals(details.customer());
        var next = sameWeight ? ticket.priority() : priority; // an imported priority stays while nothing speaks against
        ticket.change(customer.branch(), details, next, targets.moved(ticket.dueAt(), ticket.priority(), next));
        book.save(ticket);
        history.changed(ticket, new Said(before, book.nameOf(before.customer())), new Said(details, customer.name()));
        book.write(ticket, EntryKind.CHANGED, null, null, "");
    }

    /** Notes something for colleagues, or what the customer was told. In any state: nothing is overwritten. */
    public void note(TicketId id, String text, boolean toCustomer) {
        if (text.isBlank()) {
            throw new Refusal("ticket.refusal.empty");
        }
        book.write(book.load(id), toCustomer ? EntryKind.REPLY : EntryKind.NOTE, null, null, text);
    }
}
