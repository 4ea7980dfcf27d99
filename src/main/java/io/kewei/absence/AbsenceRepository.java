package io.kewei.absence;

import io.kewei.platform.security.StaffId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AbsenceRepository extends JpaRepository<Absence, AbsenceId> {

    @Query("select a from Absence a where a.person in :people and a.fromDay <= :day and a.toDay >= :day")
    List<Absence> on(Collection<StaffId> people, LocalDate day);

    @Query("select a from Absence a where a.person = :person and a.id <> :except and a.fromDay <= :to and a.toDay >= :from")
    List<Absence> overlapping(StaffId person, LocalDate from, LocalDate to, AbsenceId except);

    @Query("select a from Absence a where a.substitute = :substitute and a.fromDay <= :day and a.toDay >= :day")
    List<Absence> standingIn(StaffId substitute, LocalDate day);

    @Query("select a from Absence a where a.substitute in :substitutes and a.toDay >= :day")
    List<Absence> foreseenStandIns(Collection<StaffId> substitutes, LocalDate day);

    @Query("select a from Absence a where a.person in :people and a.toDay >= :day")
    List<Absence> foreseen(Collection<StaffId> people, LocalDate day);

    @Query("""
            select new io.kewei.absence.AbsenceRow(a.id, a.version, a.person, p.name, a.kind, a.fromDay, a.toDay, s.name,
                a.reason)
            from Absence a join StaffEntry p on p.id = a.person left join StaffEntry s on s.id = a.substitute
            where (:everybody = true or a.person in :people) and a.toDay >= :since
            order by a.fromDay desc, a.id
            """)
    List<AbsenceRow> rows(boolean everybody, Collection<StaffId> people, LocalDate since, Pageable page);
}
