package io.kewei.account;

import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, StaffId> {

    String ROW = """
            select new io.kewei.account.AccountRow(s.id, s.name, s.login, s.branch, b.name, s.active,
                case when a.passwordHash is null then false else true end, coalesce(a.mustChange, false),
                case when a.totpSecret is null then false else true end, a.lastLoginAt)
            from StaffEntry s join BranchEntry b on b.id = s.branch left join Account a on a.id = s.id
            """;

    @Query(ROW + """
            where (s.name like concat('%', :text, '%') or s.login like concat(:text, '%'))
              and (:good = true and s.active = true and a.passwordHash is not null and a.mustChange = false
                or :mustChange = true and s.active = true and a.passwordHash is not null and a.mustChange = true
                or :none = true and s.active = true and a.passwordHash is null
                or :left = true and s.active = false)
            """)
    List<AccountRow> rows(String text, boolean good, boolean mustChange, boolean none, boolean left, Pageable page);

    /** Notes a login past the account's version: of two logins at the same moment, both are right. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Account a set a.lastLoginAt = :at where a.id = :id")
    int noteLogin(StaffId id, Instant at);

    @Query(ROW + "where s.id = :id")
    Optional<AccountRow> row(StaffId id);
}
