package io.kewei.account;

import io.kewei.platform.security.JobRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people log in, as the administrator of the machine has set it.
 *
 * @param passwordMin       shortest password, in characters
 * @param words             words that make no password, besides the person's own: the company's name
 * @param leaked            file with further passwords to refuse, one a line
 * @param temporary         how long a password lasts that an administrator gave
 * @param secondFactorFor   jobs that ask for a second factor
 * @param keyFile           where the key lies that second factors are locked away with
 * @param idle              after how long without a touch the screen is locked
 * @param warning           how long before that the person is told
 * @param session           after how long a session ends, whatever is done in it
 * @param passwords         whether people may log in with a password that the portal keeps
 * @param emergency         who may even where others may not, for the day when the directory is down
 * @param mailFrom          who writes the notices, where a mail server is named ({@code spring.mail.host})
 */
@ConfigurationProperties("kewei.login")
public record LoginSettings(
        @DefaultValue("12") int passwordMin,
        @DefaultValue List<String> words,
        @Nullable Path leaked,
        @DefaultValue("72h") Duration temporary,
        @DefaultValue Set<JobRole> secondFactorFor,
        Path keyFile,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("2m") Duration warning,
        @DefaultValue("12h") Duration session,
        @DefaultValue("true") boolean passwords,
        @DefaultValue("admin") String emergency,
        @DefaultValue("kewei@localhost") String mailFrom) {

    boolean allowsPassword(String login) {
        return passwords || login.equalsIgnoreCase(emergency);
    }
}
