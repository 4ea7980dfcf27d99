package io.kewei.account.login;

import io.kewei.account.session.DeviceCookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * From where somebody is about to log in.
 *
 * @param device the token that the browser keeps, if it keeps one
 */
record Origin(String address, @Nullable String device) {

    static Origin of(HttpServletRequest request) {
        return new Origin(request.getRemoteAddr(), DeviceCookie.of(request));
    }
}
