package io.kewei.workcalendar;

import io.kewei.platform.scope.BranchId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface SpecialDayRepository extends JpaRepository<SpecialDay, SpecialDayId> {

    List<SpecialDay> findByPlaceInAndDayBetweenOrderByDay(Collection<BranchId> places, LocalDate from, LocalDate to);

    List<SpecialDay> findByPlaceIn(Collection<BranchId> places);

    List<SpecialDay> findByPlaceAndDayIn(BranchId place, Collection<LocalDate> days);

    Optional<SpecialDay> findByPlaceAndDay(BranchId place, LocalDate day);

    boolean existsByPlaceAndKindAndDayBetween(BranchId place, DayKind kind, LocalDate from, LocalDate to);
}
