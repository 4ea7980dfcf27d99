package io.kewei.organization;

import io.kewei.platform.scope.BranchId;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DepartmentRepository extends JpaRepository<Department, DepartmentId> {

    @Query("""
            select new io.kewei.organization.DepartmentRow(d.id, d.version, d.name, d.head, h.name,
                (select count(s) from Staff s where s.department = d.id and s.active = true))
            from Department d left join StaffEntry h on h.id = d.head
            where d.branch = :place order by d.name
            """)
    List<DepartmentRow> of(BranchId place);

    @Query("select count(d) > 0 from Department d where d.branch = :place and d.name = :name and d.id <> :except")
    boolean isTaken(BranchId place, String name, DepartmentId except);
}
