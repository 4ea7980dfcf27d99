package io.kewei.account;

import io.kewei.platform.Sorting;
import io.kewei.platform.security.Roles;
import io.kewei.platform.security.StaffId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators may ask about other people's accounts. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class AccountQueries {

    private static final Map<String, String> SORT_PATHS =
            Map.of("name", "s.name", "login", "s.login", "branch", "b.name", "lastLogin", "a.lastLoginAt");

    private final AccountRepository accounts;

    AccountQueries(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** A page of the people who may log in, or once might; by name. */
    public List<AccountRow> list(AccountFilter filter, Pageable page) {
        var states = filter.states().isEmpty() ? EnumSet.allOf(AccountState.class) : filter.states();
        return accounts.rows(filter.text(), states.contains(AccountState.GOOD), states.contains(AccountState.MUST_CHANGE),
                states.contains(AccountState.NO_PASSWORD), states.contains(AccountState.LEFT),
                Sorting.of(page, SORT_PATHS, Sort.by("s.name").and(Sort.by("s.id"))));
    }

    public Optional<AccountRow> find(StaffId staff) {
        return accounts.row(staff);
    }
}
