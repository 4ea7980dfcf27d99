package io.kewei.account.login;

import io.kewei.account.DirectoryDown;
import io.kewei.account.lockout.TryAgainLater;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;

/** Sends whoever is not let in to the page that says why, or to the second step. */
class Answers implements AuthenticationFailureHandler {

    private final Clock clock;

    Answers(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException refused) throws IOException {
        var atCode = request.getRequestURI().endsWith(CodeFilter.ADDRESS);
        var page = switch (refused) {
            case CodeNeeded next -> {
                request.getSession().setAttribute(FirstStep.NAME,
                        new FirstStep(next.login(), next.proof(), next.password(), clock.instant()));
                request.changeSessionId();
                yield CodeFilter.ADDRESS;
            }
            case TryAgainLater later -> (atCode ? CodeFilter.ADDRESS : "/login") + "?locked=" + later.at().getEpochSecond();
            case CredentialsExpiredException old -> "/login?expired";
            case AddressRefused elsewhere -> "/login?address";
            case UsernameNotFoundException stranger -> "/login?unknown";
            case DirectoryDown down -> "/login?directory";
            case SessionAuthenticationException late -> "/login?late";
            default -> (atCode ? CodeFilter.ADDRESS : "/login") + "?error";
        };
        response.sendRedirect(request.getContextPath() + page);
    }
}
