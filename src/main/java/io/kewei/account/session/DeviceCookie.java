package io.kewei.account.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The random token by which a browser is known again. Over TLS no neighbouring site can plant one (__Host-). */
public final class DeviceCookie {

    private static final String NAME = "kewei-device";
    private static final String SECURE_NAME = "__Host-" + NAME;
    private static final int TOKEN_BYTES = 32;
    private static final int TOKEN_LENGTH = 43;
    private static final Duration LIFE = Duration.ofDays(400);
    private static final SecureRandom RANDOM = new SecureRandom();

    private DeviceCookie() {
    }

    /** The token that came with a request. */
    public static @Nullable String of(HttpServletRequest request) {
        return request.getCookies() == null ? null : Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(name(request))).map(Cookie::getValue)
                .filter(token -> token.length() == TOKEN_LENGTH).findFirst().orElse(null);
    }

    static String fresh() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static void keep(String token, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(name(request), token).path("/").maxAge(LIFE)
                .httpOnly(true).secure(request.isSecure()).sameSite("Lax").build().toString());
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE_NAME : NAME;
    }
}
