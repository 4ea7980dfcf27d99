package io.kewei.workcalendar;

import io.kewei.platform.scope.BranchId;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlaceHoursRepository extends JpaRepository<PlaceHours, BranchId> {
}
