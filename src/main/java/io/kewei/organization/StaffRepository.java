package io.kewei.organization;

import io.kewei.platform.security.StaffId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StaffRepository extends JpaRepository<Staff, StaffId> {

    Optional<Staff> findByLogin(String login);

    @Query("select s.id from Staff s where s.department = :department")
    List<StaffId> inDepartment(DepartmentId department);

    @Query("select s.id from Staff s where s.superior in :superiors")
    List<StaffId> reportingTo(Collection<StaffId> superiors);

    @Query("""
            select new io.kewei.organization.StaffRow(s.id, s.name, b.id, b.name)
            from Staff s join BranchEntry b on b.id = s.branch
            where s.active = true and (s.name like concat('%', :text, '%') or s.login like concat(:text, '%'))
            order by s.name, s.id
            """)
    List<StaffRow> rows(String text, Pageable page);

    @Query("""
            select new io.kewei.organization.StaffRow(s.id, s.name, b.id, b.name)
            from Staff s join BranchEntry b on b.id = s.branch where s.id = :id
            """)
    Optional<StaffRow> row(StaffId id);
}
