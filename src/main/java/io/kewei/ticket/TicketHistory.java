package io.kewei.ticket;

import io.kewei.platform.history.ChangeLog;
import io.kewei.platform.history.Noted;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes in the history of changes what is done to a ticket: names instead of ids. */
@Component
class TicketHistory {

    private final ChangeLog log;

    /** What was taken down, in the order in which changes are listed; enums by their name. */
    record Said(String customer, Channel channel, TicketType type, String category, Urgency urgency, String subject,
                String description, String contact, String phone, @Nullable Instant expectedAt) implements Noted {

        Said(TicketDetails said, String customer) {
            this(customer, said.channel(), said.type(), said.category(), said.urgency(), said.subject(),
                    said.description(), said.contact(), said.phone(), said.expectedAt());
        }
    }

    /** Where a ticket stands, and with whom. */
    record Standing(TicketState state, TicketType type, String category, String handler) implements Noted {

        Standing(Ticket ticket) {
            this(ticket.state(), ticket.type(), ticket.details().category(), ticket.handlerName());
        }
    }

    TicketHistory(ChangeLog log) {
        this.log = log;
    }

    void registered(Ticket ticket) {
        log.registered(TicketSecrets.SUBJECT, ticket.id().value(), ticket.label(), ticket.branch());
    }

    void changed(Ticket ticket, Said before, Said now) {
        log.note(TicketSecrets.SUBJECT, ticket.id().value(), ticket.label(), ticket.branch(), before, now);
    }

    /** What another system says now was put in place of what stood here. */
    void overwritten(Ticket ticket, TicketDetails before, Standing stood) {
        var now = ticket.details();
        changed(ticket, new Said(before, ""), new Said(now, "")); // the customer stays
        moved(ticket, new Standing(stood.state(), now.type(), now.category(), stood.handler()));
    }

    void moved(Ticket ticket, Standing before) {
        log.note(TicketSecrets.SUBJECT, ticket.id().value(), ticket.label(), ticket.branch(), before, new Standing(ticket));
    }
}
