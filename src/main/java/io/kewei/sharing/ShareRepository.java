package io.kewei.sharing;

import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ShareRepository extends JpaRepository<Share, ShareId> {

    @Query("select s from Share s where s.endsAt > :now")
    List<Share> openTo(Instant now);

    @Query("select s from Share s where s.guest in :guests and s.endsAt > :now")
    List<Share> openTo(Collection<BranchId> guests, Instant now);

    @Query("select s from Share s where s.area = :area and s.recordId = :record and s.guest = :guest and s.endsAt > :now")
    List<Share> open(Area area, UUID record, BranchId guest, Instant now);

    @Query("""
            select new io.kewei.sharing.GuestRow(s.area, s.recordId, s.number, s.branchName, s.mode, s.reason, s.endsAt)
            from Share s where s.recordId in :records and s.guest in :guests and s.endsAt > :now
            order by s.sharedAt desc, s.id desc
            """)
    List<GuestRow> guests(Collection<UUID> records, Collection<BranchId> guests, Instant now, Limit limit);

    List<Share> findByAreaAndRecordIdAndEndsAtAfter(Area area, UUID record, Instant now);

    @Query("""
            select new io.kewei.sharing.ShareRow(s.id, s.version, s.branch, s.branchName, s.guest, s.guestName, s.mode,
                s.reason, s.sharedAt, s.sharedBy, s.endsAt, s.endedBy)
            from Share s where s.area = :area and s.recordId = :record
            order by s.sharedAt desc, s.id desc
            """)
    List<ShareRow> of(Area area, UUID record, Limit limit);
}
