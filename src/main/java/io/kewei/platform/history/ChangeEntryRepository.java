package io.kewei.platform.history;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ChangeEntryRepository extends JpaRepository<ChangeEntry, UUID> {

    @Query("""
            select new io.kewei.platform.history.Change(e.changedAt, e.changedBy, e.field, e.oldValue, e.newValue)
            from ChangeEntry e
            where e.subject = :subject and e.subjectId = :id
            order by e.changedAt desc, e.id desc
            """)
    List<Change> of(String subject, UUID id, Limit limit);
}
