package io.kewei.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.kewei.customer.CustomerId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TicketRepository extends JpaRepository<Ticket, TicketId> {

    @Query("""
            select new io.kewei.ticket.CustomerOfTicket(c.branch, c.grade, c.name)
            from CustomerEntry c where c.id = :customer
            """)
    Optional<CustomerOfTicket> customer(CustomerId customer);

    /** Which of these numbers of a source are here already, whoever may see them. */
    @Query("select t.externalNumber from Ticket t where t.source = :source and t.externalNumber in :numbers")
    List<String> known(String source, Collection<String> numbers);
}
