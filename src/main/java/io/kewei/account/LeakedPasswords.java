package io.kewei.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authentication.password.CompromisedPasswordChecker;
import org.springframework.security.authentication.password.CompromisedPasswordDecision;
import org.springframework.stereotype.Component;

/** Knows the passwords that leaked most often, and those of a list that the administrator provides. */
@Component
class LeakedPasswords implements CompromisedPasswordChecker {

    /** 30,000 of them, most frequent first, from public leaks; in the library zxcvbn. */
    private static final String LIST = "com/nulabinc/zxcvbn/matchers/dictionaries/passwords.txt";

    private final Set<String> known = new HashSet<>();

    LeakedPasswords(LoginSettings settings) {
        try (var list = new ClassPathResource(LIST).getInputStream()) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(known::add);
            if (settings.leaked() != null) {
                try (Stream<String> lines = Files.lines(settings.leaked())) {
                    lines.map(LeakedPasswords::comparable).forEach(known::add);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list of leaked passwords cannot be read", unreadable);
        }
    }

    @Override
    public CompromisedPasswordDecision check(String password) {
        return new CompromisedPasswordDecision(known.contains(comparable(password)));
    }

    private static String comparable(String password) {
        return Passwords.normal(password).toLowerCase(Locale.ROOT);
    }
}
