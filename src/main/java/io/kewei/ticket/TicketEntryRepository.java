package io.kewei.ticket;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TicketEntryRepository extends JpaRepository<TicketEntry, UUID> {

    @Query("""
            select new io.kewei.ticket.TicketEntryRow(
                e.happenedAt, e.kind, e.happenedBy, e.fromState, e.toState, e.holdReason, e.text)
            from TicketEntry e where e.ticket = :ticket
            order by e.happenedAt desc, e.position desc, e.id desc
            """)
    List<TicketEntryRow> of(TicketId ticket, Limit limit);
}
