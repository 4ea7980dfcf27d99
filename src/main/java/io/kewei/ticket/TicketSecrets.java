package io.kewei.ticket;

import io.kewei.platform.masking.Pass;
import io.kewei.platform.masking.Secret;
import io.kewei.platform.masking.SecretKind;
import io.kewei.platform.masking.SecretSource;
import io.kewei.platform.masking.Veil;
import io.kewei.platform.security.Roles;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is sensitive of a ticket: how to reach who reported it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.TICKET_READ + "')")
class TicketSecrets implements SecretSource {

    /** What the change history calls a ticket. */
    static final String SUBJECT = "ticket";

    private final TicketRepository tickets;

    TicketSecrets(TicketRepository tickets) {
        this.tickets = tickets;
    }

    /** Sends each sensitive value of two states of a ticket through a pass; the rest is of the first. */
    static TicketDetails pass(TicketDetails mine, TicketDetails stored, Pass pass) {
        return mine.withReach(pass.text(SecretKind.WORDS, "contact", mine.contact(), stored.contact()),
                pass.text(SecretKind.PHONE, "phone", mine.phone(), stored.phone()));
    }

    /** A ticket's page as it shows through a veil. */
    static TicketPage veiled(TicketPage page, Veil veil) {
        return new TicketPage(page.row(), page.channel(), page.urgency(), page.description(),
                veil.show(SecretKind.WORDS, page.contact()), veil.show(SecretKind.PHONE, page.phone()),
                page.expectedAt(), page.branchName(), page.groupName(), page.source(), page.externalNumber(),
                page.holdReason(), page.reassignments(), page.reopens());
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public Optional<Secret> find(UUID id, String field) {
        return tickets.findById(new TicketId(id)).flatMap(ticket -> {
            var found = new AtomicReference<Secret>();
            var details = ticket.details();
            pass(details, details, Pass.reading((kind, name, value) -> {
                if (name.equals(field)) {
                    found.set(new Secret(ticket.facts(), ticket.number(), kind, "ticket." + field, value));
                }
            }));
            return Optional.ofNullable(found.get());
        });
    }

    @Override
    public String veiled(String field, String text, Veil veil) {
        return switch (field) {
            case "contact" -> veil.show(SecretKind.WORDS, text);
            case "phone" -> veil.show(SecretKind.PHONE, text);
            default -> text;
        };
    }
}
