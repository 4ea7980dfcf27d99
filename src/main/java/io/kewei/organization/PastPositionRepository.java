package io.kewei.organization;

import io.kewei.platform.scope.BranchId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PastPositionRepository extends JpaRepository<PastPosition, UUID> {

    @Query("""
            select new io.kewei.organization.PastPositionRow(b.name, p.since, p.until, p.movedBy)
            from PastPosition p join BranchEntry b on b.id = p.parent
            where p.place = :place order by p.until desc
            """)
    List<PastPositionRow> of(BranchId place);

    Optional<PastPosition> findFirstByPlaceOrderByUntilDesc(BranchId place);
}
