package io.kewei.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.kewei.platform.feed.Feed;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What happens to a duty that is done, or said, while the user is being read anew. */
class PrincipalsTest {

    private final PortalUser li = new PortalUser(StaffId.next(), "li.na", "李娜", new BranchId(UUID.randomUUID()), "华南",
            Set.of(JobRole.AGENT), Access.of(Scope.EVERYTHING));
    private Runnable meanwhile = () -> { };
    private final Principals principals = principals();

    @BeforeEach
    void nothingMeanwhile() {
        meanwhile = () -> { };
    }

    @Test
    void aDutyThatIsSaidMeanwhileStays() {
        var context = loggedIn(li);
        meanwhile = () -> principals.refresh(context, Duty.CLOSED_PASSWORD);
        principals.refresh(context);

        assertThat(duty(context)).isEqualTo(Duty.CLOSED_PASSWORD);
    }

    @Test
    void aDutyThatIsDoneMeanwhileDoesNotComeBack() {
        var context = loggedIn(li.withDuty(Duty.SECOND_FACTOR));
        meanwhile = () -> principals.refresh(context, null);
        principals.refresh(context);

        assertThat(duty(context)).isNull();
    }

    @Test
    void whoLogsOutMeanwhileStaysSo() {
        var context = loggedIn(li);
        meanwhile = () -> context.setAuthentication(null);
        principals.refresh(context);

        assertThat(context.getAuthentication()).isNull();
    }

    private static SecurityContext loggedIn(PortalUser user) {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private static Object duty(SecurityContext context) {
        return ((PortalUser) context.getAuthentication().getPrincipal()).duty();
    }

    /** Reads the user, while something else happens once. */
    private Principals principals() {
        ObjectProvider<UserDetailsService> users = mock();
        when(users.getObject()).thenReturn(login -> {
            var now = meanwhile;
            nothingMeanwhile();
            now.run();
            return li;
        });
        return new Principals(users, mock(Feed.class));
    }
}
