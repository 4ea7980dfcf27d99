package io.kewei.platform.importing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ImportRejectionRepository extends JpaRepository<ImportRejection, UUID> {

    @Query("select j from ImportRejection j where j.run = :run order by j.line, j.id")
    List<ImportRejection> of(ImportRunId run, Pageable page);

    @Query("select j from ImportRejection j where j.run = :run and j.reason <> '' order by j.line, j.id")
    List<ImportRejection> problemsOf(ImportRunId run, Pageable page);
}
