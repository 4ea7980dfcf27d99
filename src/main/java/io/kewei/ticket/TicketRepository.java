package io.kewei.ticket;

import io.kewei.platform.security.StaffId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.kewei.customer.CustomerId;
import io.kewei.platform.scope.BranchId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TicketRepository extends JpaRepository<Ticket, TicketId> {

    @Query("""
            select new io.kewei.ticket.CustomerOfTicket(c.branch, c.grade, c.name)
            from CustomerEntry c where c.id = :customer
            """)
    Optional<CustomerOfTicket> customer(CustomerId customer);

    /** Which of a source's numbers are known for a place; asks the table itself, as a ticket may be another's by now. */
    @Query(value = "select external_number from ticket where source = :source and external_number in :numbers "
            + "and imported_for = :place", nativeQuery = true)
    List<String> known(byte[] place, String source, Collection<String> numbers);

    /** The histories of those of them that the user may see; a ticket without one gives one line with nothing in it. */
    @Query("""
            select new io.kewei.ticket.KnownTickets$KnownLine(t.externalNumber, t.id, t.branch, e.happenedAt,
                e.happenedBy, e.text)
            from Ticket t left join TicketEntry e on e.ticket = t.id
            where t.importedFor = :place and t.source = :source and t.externalNumber in :numbers
            """)
    List<KnownTickets.KnownLine> knownLines(BranchId place, String source, Collection<String> numbers);

    long countByHandlerAndStateIn(StaffId handler, Collection<TicketState> states);

    List<Ticket> findByHandlerAndStateIn(StaffId handler, Collection<TicketState> states);
}
