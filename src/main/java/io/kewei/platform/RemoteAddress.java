package io.kewei.platform;

import jakarta.servlet.ServletRequest;
import java.util.regex.Pattern;

/** From where a request came, as people write it: {@code ::1}, not {@code 0:0:0:0:0:0:0:1}. */
public final class RemoteAddress {

    private static final Pattern ZEROS = Pattern.compile("(?:^|:)(?:0(?::|$)){2,}");

    private RemoteAddress() {
    }

    public static String of(ServletRequest request) {
        return ZEROS.matcher(String.valueOf(request.getRemoteAddr())).replaceFirst("::");
    }
}
