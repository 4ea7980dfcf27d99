package io.kewei.account;

import io.kewei.platform.scope.BranchId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AllowedAddressRepository extends JpaRepository<AllowedAddress, UUID> {

    List<AllowedAddress> findByBranchOrderByCidr(BranchId branch);
}
