package io.kewei.organization;

import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.Roles;
import io.kewei.platform.security.StaffId;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What may be done to the departments of a place. */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class DepartmentService {

    private final DepartmentRepository departments;
    private final BranchRepository branches;
    private final StaffRepository staff;
    private final PlaceHistory history;

    DepartmentService(DepartmentRepository departments, BranchRepository branches, StaffRepository staff,
            PlaceHistory history) {
        this.departments = departments;
        this.branches = branches;
        this.staff = staff;
        this.history = history;
    }

    /**
     * Opens a department at a place.
     *
     * @throws Refusal {@code organization.refusal.departmentName} if the place has one of this name
     */
    public DepartmentId open(BranchId place, @Valid DepartmentDetails details) {
        branches.findById(place).orElseThrow(Missing::new);
        requireHead(details.head());
        var department = new Department(place, details.name());
        requireFree(department, details.name());
        department.describe(details);
        departments.saveAndFlush(department);
        history.opened(department);
        return department.id();
    }

    /** Renames a department, or gives it another head. */
    public void change(DepartmentId id, long seen, @Valid DepartmentDetails details) {
        var department = load(id, seen);
        requireHead(details.head());
        requireFree(department, details.name());
        var before = department.details();
        department.describe(details);
        history.changed(department, before);
    }

    /**
     * Dissolves a department.
     *
     * @throws Refusal {@code organization.refusal.departmentStaffed} while somebody works there
     */
    public void dissolve(DepartmentId id, long seen) {
        var department = load(id, seen);
        var people = staff.countIn(id);
        if (people > 0) {
            throw new Refusal("organization.refusal.departmentStaffed", department.name(), people);
        }
        staff.forget(id);
        departments.delete(department);
        history.dissolved(department);
    }

    private Department load(DepartmentId id, long seen) {
        var department = departments.findById(id).orElseThrow(Missing::new);
        department.requireVersion(seen);
        return department;
    }

    private void requireHead(@Nullable StaffId head) {
        if (head != null && !staff.findById(head).orElseThrow(Missing::new).active()) {
            throw new Refusal("organization.refusal.gone");
        }
    }

    private void requireFree(Department department, String name) {
        if (departments.isTaken(department.branch(), name, department.id())) {
            throw new Refusal("organization.refusal.departmentName", name);
        }
    }
}
