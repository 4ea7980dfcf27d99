package io.kewei.organization;

import io.kewei.platform.security.StaffId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PastPlaceRepository extends JpaRepository<PastPlace, UUID> {

    @Query("""
            select new io.kewei.organization.PastPlaceRow(b.name, p.until, p.movedBy)
            from PastPlace p join BranchEntry b on b.id = p.place
            where p.staff = :staff order by p.until desc
            """)
    List<PastPlaceRow> of(StaffId staff);
}
