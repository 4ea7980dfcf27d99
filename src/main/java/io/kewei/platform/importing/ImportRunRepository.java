package io.kewei.platform.importing;

import io.kewei.platform.scope.BranchId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ImportRunRepository extends JpaRepository<ImportRun, ImportRunId> {

    @Query("select r from ImportRun r order by r.startedAt desc, r.id desc")
    List<ImportRun> newestFirst(Pageable page);

    @Query("""
            select r from ImportRun r
            where r.kind = :kind and r.sha256 = :sha256 and r.branch = :branch and r.state <> 'DONE'
            order by r.startedAt desc
            """)
    List<ImportRun> unfinished(String kind, String sha256, BranchId branch, Limit limit);

    /** Nobody else changes the run until the transaction ends. In SQL, as MariaDB does not know Hibernate's "for update of". */
    @Query(value = "select version from import_run where id = :id for update", nativeQuery = true)
    List<Long> lock(UUID id);

    default Optional<ImportRun> findForWork(ImportRunId id) {
        lock(id.value());
        return findById(id);
    }
}
