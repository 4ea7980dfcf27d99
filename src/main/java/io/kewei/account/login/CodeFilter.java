package io.kewei.account.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes the code of the second step, if the first was taken a short while ago in the same session. */
class CodeFilter extends AbstractAuthenticationProcessingFilter {

    static final String ADDRESS = "/login/code";
    private static final int LONGEST = 100;

    private final Clock clock;

    CodeFilter(AuthenticationManager manager, Clock clock) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, ADDRESS), manager);
        this.clock = clock;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(FirstStep.NAME) instanceof FirstStep first)
                || first.isOver(clock.instant())) {
            throw new SessionAuthenticationException("The first step is missing, or too long ago");
        }
        var code = Objects.requireNonNullElse(request.getParameter("code"), "");
        var typed = new TypedCode(first, code.substring(0, Math.min(LONGEST, code.length())));
        typed.setDetails(Origin.of(request));
        var result = getAuthenticationManager().authenticate(typed);
        session.removeAttribute(FirstStep.NAME);
        return result;
    }
}
