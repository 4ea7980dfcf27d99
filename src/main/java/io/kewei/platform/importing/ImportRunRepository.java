package io.kewei.platform.importing;

import io.kewei.platform.scope.BranchId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
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

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ImportRun r where r.id = :id")
    Optional<ImportRun> findForWork(ImportRunId id);
}
