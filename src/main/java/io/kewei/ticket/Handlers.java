package io.kewei.ticket;

import io.kewei.organization.Lineage;
import io.kewei.organization.StaffRow;
import io.kewei.platform.Refusal;
import org.springframework.stereotype.Component;

/** Who may answer for a ticket: whoever works at its place or at one above, and so sees it. */
@Component
class Handlers {

    private final Lineage lineage;

    Handlers(Lineage lineage) {
        this.lineage = lineage;
    }

    /** @throws Refusal {@code ticket.refusal.handler} */
    void require(StaffRow person, Ticket ticket) {
        if (!lineage.of(ticket.branch()).contains(person.branch())) {
            throw new Refusal("ticket.refusal.handler", person.name(), person.branchName(), ticket.number());
        }
    }
}
