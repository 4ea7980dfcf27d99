package io.kewei.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import io.kewei.WithUser;
import io.kewei.platform.feed.Feed;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.AccessChanged;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Whoever is logged in is, with each request, who the organisation says. */
class FreshAccessTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final BranchId place = BranchId.next();
    private final MockHttpSession session = new MockHttpSession();
    private PortalUser stored = user(Scope.of(Set.of(place)), Instant.MAX);
    private int lookedUp;
    private Runnable meanwhile = () -> { };
    private final Feed feed = mock(Feed.class);
    private Consumer<AccessChanged> elsewhere;
    private Principals principals;
    private FreshAccess filter;

    @BeforeEach
    void logIn() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("users", (UserDetailsService) login -> {
            lookedUp++;
            meanwhile.run();
            if (stored == null) {
                throw new UsernameNotFoundException(login);
            }
            return stored;
        });
        doAnswer(call -> elsewhere = call.getArgument(1)).when(feed).listen(eq(AccessChanged.class), any(), any());
        principals = new Principals(beans.getBeanProvider(UserDetailsService.class), feed);
        filter = new FreshAccess(principals, Clock.fixed(NOW, ZoneOffset.UTC));
        WithUser.Factory.logIn(stored);
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nothingIsLookedUpWhileNothingHasChanged() throws Exception {
        request();
        var once = lookedUp;
        request();
        request();

        assertThat(lookedUp).isEqualTo(once);
    }

    @Test
    void aChangeInAnotherProcessReachesTheNextRequest() throws Exception {
        request();
        var held = SecurityContextHolder.getContext();
        stored = user(Scope.NOTHING, Instant.MAX);
        elsewhere.accept(new AccessChanged());
        request();

        assertThat(access(held)).isEqualTo(stored.access());
    }

    @Test
    void aChangeReachesTheNextRequestAndWhoeverHoldsTheContext() throws Exception {
        request();
        var held = SecurityContextHolder.getContext();
        stored = user(Scope.NOTHING, Instant.MAX);
        principals.on(new AccessChanged());
        request();

        assertThat(access(held)).isEqualTo(stored.access());
    }

    @Test
    void anAccessThatHasRunOutIsWorkedOutAnew() throws Exception {
        stored = user(Scope.of(Set.of(place)), NOW);
        logIn();
        request();
        stored = user(Scope.NOTHING, Instant.MAX);
        request();

        assertThat(access(SecurityContextHolder.getContext())).isEqualTo(stored.access());
    }

    @Test
    void whoIsGoneIsLoggedOut() throws Exception {
        request();
        stored = null;
        principals.on(new AccessChanged());
        request();

        assertThat(session.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    /** A window that leaves sends two requests at once. */
    @Test
    void whoIsGoneIsLoggedOutByEachOfTwoRequestsAtOnce() throws Exception {
        request();
        stored = null;
        principals.on(new AccessChanged());
        meanwhile = session::invalidate;
        request();

        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    private void request() throws Exception {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private static Access access(SecurityContext context) {
        return ((PortalUser) context.getAuthentication().getPrincipal()).access();
    }

    private PortalUser user(Scope scope, Instant until) {
        var like = WithUser.Factory.user("li", "李娜", place, scope, JobRole.AGENT);
        var access = like.access();
        return new PortalUser(like.staff(), like.login(), like.name(), place, "分公司", like.jobs(),
                new Access(access.read(), access.work(), access.places(), Set.of(), Set.of(), until));
    }
}
