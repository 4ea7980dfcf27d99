package io.kewei.ticket;

import io.kewei.platform.Ids;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.ScopeFilter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** One line of a ticket's timeline. Written once, never changed. */
@Entity
@Filter(name = ScopeFilter.TICKET, condition = ScopeFilter.OF_TICKET_CONDITION, deduceAliasInjectionPoints = false)
class TicketEntry {

    @Id
    private UUID id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ticket_id"))
    private TicketId ticket;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "branch_id"))
    private BranchId branch;
    private Instant happenedAt;
    /** Order among lines of the same moment. */
    private int position;
    private String happenedBy;
    @Enumerated(EnumType.STRING)
    private EntryKind kind;
    @Enumerated(EnumType.STRING)
    private @Nullable TicketState fromState;
    @Enumerated(EnumType.STRING)
    private @Nullable TicketState toState;
    @Enumerated(EnumType.STRING)
    private @Nullable HoldReason holdReason;
    @Column(length = Length.LONG32)
    private String text;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected TicketEntry() {
    }

    TicketEntry(Ticket ticket, TicketEntryRow line) {
        this.id = Ids.next();
        this.ticket = ticket.id();
        this.branch = ticket.branch();
        this.happenedAt = line.at();
        this.position = line.to() == null ? 0 : line.to().ordinal();
        this.happenedBy = line.by();
        this.kind = line.kind();
        this.fromState = line.from();
        this.toState = line.to();
        this.holdReason = line.reason();
        this.text = line.text();
    }
}
