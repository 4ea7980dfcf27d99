package io.kewei.platform.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads the trail; it has no way to change or delete anything. */
interface AuditEntryRepository extends Repository<AuditEntry, UUID> {

    Optional<AuditEntry> findById(UUID id);

    @Query("""
            select e from AuditEntry e
            where e.subject = :subject and e.subjectId = :id and e.kind = :kind
            order by e.at desc, e.id
            """)
    List<AuditEntry> about(String subject, UUID id, AuditKind kind, Limit limit);
}
