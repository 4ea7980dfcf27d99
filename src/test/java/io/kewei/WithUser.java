package io.kewei;

import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Runs a test as somebody with these jobs at headquarters, who sees every branch. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = WithUser.Factory.class)
public @interface WithUser {

    /** What the user does; decides what may be done. */
    JobRole[] value() default JobRole.ADMINISTRATOR;

    String login() default "li.na";

    String name() default "李娜";

    /** Builds the user; also for tests that log in by {@link UiTest#logIn}. */
    class Factory implements WithSecurityContextFactory<WithUser> {

        @Override
        public SecurityContext createSecurityContext(WithUser with) {
            var user = user(with.login(), with.name(), new BranchId(new UUID(0, 1)), Scope.EVERYTHING, with.value());
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(proof(user));
            return context;
        }

        /** From here on the test does as this user whatever it does. */
        public static void logIn(PortalUser user) {
            SecurityContextHolder.getContext().setAuthentication(proof(user));
        }

        private static Authentication proof(PortalUser user) {
            return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        }

        /** A user who works at a branch and sees what the scope lets see. */
        public static PortalUser user(String login, String name, BranchId branch, Scope scope, JobRole... jobs) {
            return new PortalUser(new StaffId(UUID.nameUUIDFromBytes(login.getBytes())), login, name, branch,
                    "总部", Set.of(jobs), Access.of(scope));
        }
    }
}
