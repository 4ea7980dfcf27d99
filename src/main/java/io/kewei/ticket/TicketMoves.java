package io.kewei.ticket;

import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.StaffRow;
import io.kewei.organization.StandIns;
import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.StaleVersion;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.security.StaffId;
import io.kewei.platform.text.Languages;
import io.kewei.platform.text.ModuleTexts;
import io.kewei.ticket.TicketHistory.Standing;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves tickets along the arrows of {@link TicketState}. Every method throws {@link Missing} for a ticket that the
 * user may not see, {@link StaleVersion} if somebody else saved after the version the user saw, and {@link Refusal} for
 * a move that is not allowed.
 */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.TICKET_WORK + "')")
public class TicketMoves {

    private final TicketBook book;
    private final SlaTargets targets;
    private final Handlers handlers;
    private final OrganizationQueries organization;
    private final CurrentUser user;
    private final TicketHistory history;
    private final ModuleTexts texts;

    TicketMoves(TicketBook book, SlaTargets targets, Handlers handlers, OrganizationQueries organization,
            CurrentUser user, TicketHistory history, ModuleTexts texts) {
        this.book = book;
        this.targets = targets;
        this.handlers = handlers;
        this.organization = organization;
        this.user = user;
        this.history = history;
        this.texts = texts;
    }

    /**
     * Moves a ticket to another state that asks for nothing but perhaps a remark.
     *
     * @param remark a solution, what the customer said, why it is cancelled; empty where there is nothing to say
     * @throws Refusal {@code ticket.refusal.move}; {@code ticket.refusal.reason} for a cancellation without a reason
     */
    public void move(TicketId id, long seen, TicketState next, String remark) {
        var ticket = book.load(id, seen);
        var before = new Standing(ticket);
        var from = before.state();
        var action = TicketAction.between(from, next, ticket.type())
                .orElseThrow(() -> new Refusal("ticket.refusal.move", ticket.number(), from, next));
        if (action.asksForMore()) {
            throw new Refusal("ticket.refusal.more." + action, ticket.number());
        }
        act(ticket, action, remark);
        done(ticket, EntryKind.MOVED, before, remark);
    }

    /** Says what kind of request it is; priority and due time follow. */
    public void classify(TicketId id, long seen, TicketType type, String category) {
        var ticket = book.load(id, seen);
        var before = new Standing(ticket);
        var same = ticket.type() == type;
        var priority = same ? ticket.priority()
                : Priority.of(ticket.urgency(), type, book.customerOf(ticket.details()).grade());
        ticket.classify(type, category, priority, targets.moved(ticket.dueAt(), ticket.priority(), priority));
        done(ticket, EntryKind.MOVED, before, "");
    }

    /**
     * Gives a ticket to somebody; to the substitute while the person is away, which the timeline then says.
     *
     * @throws Refusal {@code ticket.refusal.handler} if the person's place does not let see the ticket
     */
    @PreAuthorize("hasRole('" + Roles.TICKET_ASSIGN + "')")
    public void assign(TicketId id, long seen, StaffId handler, String remark) {
        var ticket = book.load(id, seen);
        var person = organization.findStaff(handler).orElseThrow(Missing::new);
        var away = organization.away(Set.of(handler), book.now()).get(handler);
        var acting = away == null || away.substitute() == null ? person
                : organization.findStaff(away.substitute()).orElse(person);
        handlers.require(acting, ticket);
        give(ticket, acting.id(), acting.name(), acting == person ? remark : standIn(person, away, remark));
    }

    /** The timeline says for whom somebody else got the ticket; in Chinese, as the notes around it are. */
    private String standIn(StaffRow absent, StandIns.Away away, String remark) {
        var words = texts.getTranslation("ticket.assigned.standIn", Languages.CHINESE, absent.name(), away.until());
        return remark.isBlank() ? words : words + "\n" + remark.strip();
    }

    /** Takes a ticket oneself. */
    public void take(TicketId id, long seen) {
        give(book.load(id, seen), user.get().staff(), user.get().name(), "");
    }

    /** Lets work rest until the customer or a part arrives. */
    public void hold(TicketId id, long seen, HoldReason reason, String remark) {
        var ticket = book.load(id, seen);
        var before = new Standing(ticket);
        ticket.hold(reason, book.now());
        done(ticket, EntryKind.MOVED, before, remark);
    }

    private void act(Ticket ticket, TicketAction action, String remark) {
        var now = book.now();
        switch (action) {
            case CONFIRM -> ticket.confirm();
            case ANSWER -> own(ticket).answer(user.get().staff(), user.get().name(), now);
            case ACKNOWLEDGE -> ticket.acknowledge();
            case START -> ticket.start();
            case RESUME -> ticket.resume(now);
            case RESOLVE -> ticket.resolve(now);
            case NOTIFY -> ticket.tellCustomer();
            case CLOSE -> ticket.close(now);
            case ARCHIVE -> ticket.archive();
            case REOPEN -> ticket.reopen();
            case CANCEL -> {
                if (remark.isBlank()) {
                    throw new Refusal("ticket.refusal.reason", ticket.number());
                }
                ticket.cancel(now);
            }
            case CLASSIFY, ASSIGN, REASSIGN, HOLD -> throw new IllegalArgumentException(action + " asks for more");
        }
    }

    private void give(Ticket ticket, StaffId handler, String name, String remark) {
        var before = new Standing(ticket);
        own(ticket).assign(handler, name);
        done(ticket, EntryKind.ASSIGNED, before, remark.isBlank() ? name : name + "\n" + remark.strip());
    }

    /** Whoever gets it has to see it when a share is over. */
    private static Ticket own(Ticket ticket) {
        Scopes.requireOwn(ticket);
        return ticket;
    }

    private void done(Ticket ticket, EntryKind kind, Standing before, String remark) {
        book.save(ticket);
        book.write(ticket, kind, before.state(), ticket.state(), remark);
        history.moved(ticket, before);
    }
}
