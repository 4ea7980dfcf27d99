package io.kewei.platform.security;

import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.BranchId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is logged in: one member of staff at one place, what the roles allow and how far the posts let see.
 *
 * @param login      what was typed at the login page
 * @param name       the person's name, as screens show it
 * @param branchName name of the place the person works at
 */
public record PortalUser(StaffId staff, String login, String name, String passwordHash, boolean active, BranchId branch,
                         String branchName, Set<JobRole> jobs, Access access) implements UserDetails {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return jobs.stream().flatMap(job -> job.rights().stream()).distinct()
                .map(right -> new SimpleGrantedAuthority("ROLE_" + right)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    /** Never prints the password's hash. */
    @Override
    public String toString() {
        return login;
    }
}
