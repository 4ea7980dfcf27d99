package io.kewei.platform.security;

import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.BranchId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is logged in: one member of staff at one place, what the roles allow and how far the posts let see.
 *
 * @param login      what was typed at the login page
 * @param name       the person's name, as screens show it
 * @param branchName name of the place the person works at
 * @param duty       what has to be done first; until then nothing else is allowed and nothing is seen
 */
public record PortalUser(StaffId staff, String login, String name, BranchId branch, String branchName, Set<JobRole> jobs,
                         Access access, @Nullable Duty duty) implements UserDetails {

    /** Somebody who has no duty to see to first. */
    public PortalUser(StaffId staff, String login, String name, BranchId branch, String branchName, Set<JobRole> jobs,
            Access access) {
        this(staff, login, name, branch, branchName, jobs, access, null);
    }

    /** The same person, who first has to do this; null for nothing, which takes no duty away either. */
    public PortalUser withDuty(@Nullable Duty first) {
        return first == null ? this
                : new PortalUser(staff, login, name, branch, branchName, jobs, Access.NOTHING, first);
    }

    /** The rights of {@link Roles} that the person has now. */
    public Set<String> rights() {
        return duty != null ? Set.of() : jobs.stream().flatMap(job -> job.rights().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return duty != null ? Set.of(new SimpleGrantedAuthority("DUTY_" + duty))
                : rights().stream().map(right -> new SimpleGrantedAuthority("ROLE_" + right))
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String getUsername() {
        return login;
    }

    /** What somebody logs in with is not kept with who it is. */
    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String toString() {
        return login;
    }
}
