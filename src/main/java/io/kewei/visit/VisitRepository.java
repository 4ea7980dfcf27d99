package io.kewei.visit;

import io.kewei.customer.CustomerId;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VisitRepository extends JpaRepository<Visit, VisitId> {

    String ROW = """
            select new io.kewei.visit.VisitRow(v.id, v.version, v.number, v.customer, coalesce(c.name, ''), v.kind, v.purpose,
                v.branch, v.assignee, s.name, v.plannedStart, v.plannedEnd, v.state)
            from Visit v left join CustomerEntry c on c.id = v.customer left join StaffEntry s on s.id = v.assignee
            """;

    String IN_ORDER = " order by v.plannedStart, v.id";

    @Query(ROW + "where v.customer = :customer order by v.plannedStart desc, v.id")
    List<VisitRow> ofCustomer(CustomerId customer, Pageable page);

    @Query(ROW + """
            where v.assignee = :person and v.plannedStart >= :from and v.plannedStart < :to and v.state <> CANCELLED
            """ + IN_ORDER)
    List<VisitRow> ofPerson(StaffId person, Instant from, Instant to);

    @Query(ROW + "where v.id = :id")
    Optional<VisitRow> row(VisitId id);

    @Query("""
            select v from Visit v
            where v.assignee = :person and v.state = PLANNED and v.id <> :self
              and v.plannedStart >= :earliest and v.plannedStart < :end and v.plannedEnd > :start
            order by v.plannedStart
            """)
    List<Visit> overlapping(StaffId person, VisitId self, Instant earliest, Instant start, Instant end, Limit limit);

    /** The place of a customer, unless the user may not see it. */
    @Query("select c.branch from CustomerEntry c where c.id = :customer")
    Optional<BranchId> branchOf(CustomerId customer);

    /** A colleague's name, unless the user may not see the colleague. */
    @Query("select s.name from StaffEntry s where s.id = :person")
    Optional<String> nameOf(StaffId person);

    @Query("select b.name from BranchEntry b where b.id = :branch")
    Optional<String> placeName(BranchId branch);

    long countByAssigneeAndState(StaffId assignee, VisitState state);

    List<Visit> findByAssigneeAndState(StaffId assignee, VisitState state);
}
