package io.kewei.account.login;

import io.kewei.account.session.SessionOpening;
import io.kewei.platform.security.LoginPart;
import java.time.Clock;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.stereotype.Component;

/** Makes the login one of two steps, and a session one that can be seen and ended. */
@Component
class LoginSteps implements LoginPart {

    private final SessionOpening opening;
    private final Clock clock;

    LoginSteps(SessionOpening opening, Clock clock) {
        this.opening = opening;
        this.clock = clock;
    }

    @Override
    public void addTo(HttpSecurity http) throws Exception {
        http.formLogin(form -> form.failureHandler(new Answers(clock))
                .authenticationDetailsSource(Origin::of));
        http.sessionManagement(sessions -> sessions.addSessionAuthenticationStrategy(opening));
        http.with(new SecondStep(clock), step -> { });
    }

    /** Adds the filter that takes the code, with the same ends as the one that takes the password. */
    static final class SecondStep extends AbstractHttpConfigurer<SecondStep, HttpSecurity> {

        private final Clock clock;

        SecondStep(Clock clock) {
            this.clock = clock;
        }

        @Override
        public void configure(HttpSecurity http) {
            var filter = new CodeFilter(http.getSharedObject(AuthenticationManager.class), clock);
            filter.setAuthenticationFailureHandler(new Answers(clock));
            LoginPart.add(filter, http);
        }
    }
}
