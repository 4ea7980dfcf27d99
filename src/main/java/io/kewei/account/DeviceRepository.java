package io.kewei.account;

import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DeviceRepository extends JpaRepository<Device, DeviceId> {

    Optional<Device> findByAccountAndTokenHash(StaffId account, String tokenHash);

    /**
     * Notes that a browser was here again; of two tabs that log in at once neither turns the other away.
     *
     * @return 0 if this person has never been here with it
     */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Device d set d.label = :label, d.address = :address, d.lastSeen = :at
            where d.account = :account and d.tokenHash = :tokenHash
            """)
    int seen(StaffId account, String tokenHash, String label, String address, Instant at);

    boolean existsByTokenHash(String tokenHash);

    boolean existsByAccount(StaffId account);

    List<Device> findByAccountOrderByLastSeenDesc(StaffId account, Limit limit);

    List<Device> findByAccountAndAnsweredFalse(StaffId account);
}
