package io.kewei.account;

import io.kewei.platform.security.StaffId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeviceRepository extends JpaRepository<Device, DeviceId> {

    Optional<Device> findByAccountAndTokenHash(StaffId account, String tokenHash);

    boolean existsByTokenHash(String tokenHash);

    boolean existsByAccount(StaffId account);

    List<Device> findByAccountOrderByLastSeenDesc(StaffId account, Limit limit);

    List<Device> findByAccountAndAnsweredFalse(StaffId account);
}
