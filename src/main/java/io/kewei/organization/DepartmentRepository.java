package io.kewei.organization;

import org.springframework.data.jpa.repository.JpaRepository;

interface DepartmentRepository extends JpaRepository<Department, DepartmentId> {
}
