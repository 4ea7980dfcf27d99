package io.kewei.organization;

import org.springframework.data.jpa.repository.JpaRepository;

interface JobLevelRepository extends JpaRepository<JobLevel, JobLevel.Of> {
}
