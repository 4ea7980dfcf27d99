package io.kewei.organization;

import io.kewei.platform.Missing;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.Roles;
import io.kewei.platform.security.StaffId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Builds the organisation: places and the people who work there. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class OrganizationService {

    private final BranchRepository branches;
    private final StaffRepository staff;
    private final PasswordEncoder passwords;

    OrganizationService(BranchRepository branches, StaffRepository staff, PasswordEncoder passwords) {
        this.branches = branches;
        this.staff = staff;
        this.passwords = passwords;
    }

    /**
     * Opens a place below another.
     *
     * @param above null for headquarters
     * @throws Missing {@code platform.refusal.missing} if there is no place above
     */
    public BranchId open(String code, String name, BranchKind kind, @Nullable BranchId above) {
        var parent = above == null ? null : branches.findById(above).orElseThrow(Missing::new);
        return branches.save(new Branch(code, name, kind, parent)).id();
    }

    /** Lets somebody work at a place and log in with a password. */
    public StaffId employ(BranchId branch, String login, String name, String password, Set<JobRole> jobs) {
        return staff.save(new Staff(branch, login, name, passwords.encode(password), jobs)).id();
    }

    /**
     * Lets several people work and log in, all with the same first password; faster than one by one, because making a
     * password unreadable takes long on purpose.
     *
     * @return their ids, in the same order
     */
    public List<StaffId> employ(List<Hire> hires, String password) {
        var hash = passwords.encode(password);
        return hires.stream()
                .map(hire -> staff.save(new Staff(hire.branch(), hire.login(), hire.name(), hash, hire.jobs())).id())
                .toList();
    }
}
