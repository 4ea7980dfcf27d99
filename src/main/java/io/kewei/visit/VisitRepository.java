package io.kewei.visit;

import io.kewei.customer.CustomerId;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The parts of the filter; where the first of a pair is true, the second is not asked. */
    String CHOSEN = """
             and (:anyPerson = true or v.assignee in :people)
             and (:anyTeam = true or exists (select 1 from StaffEntry m where m.id = v.assignee and m.branch in :teams))
             and (:anyBranch = true or v.branch in :branches)
             and v.kind in :kinds
            """;

    /** What reaches into a range; no such visit begins before the earliest. */
    String REACHES = """
            where v.plannedStart >= :earliest and v.plannedStart < :to and v.plannedEnd > :from and v.state in :states
            """;

    String AT_MOMENTS = " and v.plannedStart in :moments ";

    String IN_ORDER = " order by v.plannedStart, v.id";

    @Query(ROW + REACHES + CHOSEN + IN_ORDER)
    List<VisitRow> between(Instant earliest, Instant from, Instant to, boolean anyPerson, Set<StaffId> people,
            boolean anyTeam, Set<BranchId> teams, boolean anyBranch, Set<BranchId> branches, Set<VisitKind> kinds,
            Set<VisitState> states, Limit limit);

    /** Of the same as {@link #between}, how many begin at each moment, in an index's order. */
    @Query("select new io.kewei.visit.StartCount(v.plannedStart, count(*)) from Visit v " + REACHES + CHOSEN
            + " group by v.plannedStart order by v.plannedStart")
    List<StartCount> countStarts(Instant earliest, Instant from, Instant to, boolean anyPerson, Set<StaffId> people,
            boolean anyTeam, Set<BranchId> teams, boolean anyBranch, Set<BranchId> branches, Set<VisitKind> kinds,
            Set<VisitState> states);

    /** Of the same as {@link #between}, those that begin at some moments. */
    @Query(ROW + REACHES + AT_MOMENTS + CHOSEN + IN_ORDER)
    List<VisitRow> rowsAt(Collection<Instant> moments, Instant earliest, Instant from, Instant to,
            boolean anyPerson, Set<StaffId> people, boolean anyTeam, Set<BranchId> teams, boolean anyBranch,
            Set<BranchId> branches, Set<VisitKind> kinds, Set<VisitState> states);

    /** As {@link #rowsAt}, but no more than when they begin. */
    @Query("select new io.kewei.visit.VisitStart(v.id, v.plannedStart) from Visit v " + REACHES + AT_MOMENTS + CHOSEN
            + IN_ORDER)
    List<VisitStart> startsAt(Collection<Instant> moments, Instant earliest, Instant from, Instant to,
            boolean anyPerson, Set<StaffId> people, boolean anyTeam, Set<BranchId> teams, boolean anyBranch,
            Set<BranchId> branches, Set<VisitKind> kinds, Set<VisitState> states);

    @Query(ROW + "where v.id in :ids" + IN_ORDER)
    List<VisitRow> rows(Collection<VisitId> ids);

    @Query(ROW + "where v.state = PLANNED and v.plannedEnd < :now" + CHOSEN + " order by v.plannedEnd desc, v.id desc")
    List<VisitRow> overdue(Instant now, boolean anyPerson, Set<StaffId> people, boolean anyTeam, Set<BranchId> teams,
            boolean anyBranch, Set<BranchId> branches, Set<VisitKind> kinds, Pageable page);

    @Query("select count(v) from Visit v where v.state = PLANNED and v.plannedEnd < :now" + CHOSEN)
    long countOverdue(Instant now, boolean anyPerson, Set<StaffId> people, boolean anyTeam, Set<BranchId> teams,
            boolean anyBranch, Set<BranchId> branches, Set<VisitKind> kinds);

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
