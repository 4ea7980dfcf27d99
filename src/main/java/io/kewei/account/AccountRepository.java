package io.kewei.account;

import io.kewei.platform.security.StaffId;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountRepository extends JpaRepository<Account, StaffId> {
}
