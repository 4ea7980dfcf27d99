package io.kewei.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.kewei.platform.security.LoginGoesOn;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.AuthenticationException;

/** Whatever is noted in the trail has words, in whichever module it is noted. */
class AuditTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/io/kewei");
    private static final Pattern ACTION = Pattern.compile(
            "(?:\\bnote\\(|AuditNote\\.of\\(AuditKind\\.\\w+, )\"([\\w.]+)\"");
    private static final Pattern SUBJECT = Pattern.compile("\\.on\\(\"(\\w+)\"");

    private final Properties texts = new Properties();

    @BeforeEach
    void read() throws IOException {
        texts.load(new StringReader(Files.readString(Path.of("src/main/resources/i18n/audit.properties"))));
    }

    /** Also why somebody was not let in: whatever the ways in refuse with. */
    @Test
    void everyRefusalOfALoginHasAWord() {
        var refusals = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.kewei.account").stream()
                .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                .filter(call -> !call.getOrigin().isConstructor()).map(JavaConstructorCall::getTargetOwner)
                .filter(type -> type.isAssignableTo(AuthenticationException.class) && !type.isAssignableTo(LoginGoesOn.class))
                .map(type -> LoginAudit.reason(type.reflect())).collect(Collectors.toCollection(TreeSet::new));

        assertThat(refusals).contains("badCredentials", "usernameNotFound", "directoryDown", "notVouched");
        assertThat(refusals).allSatisfy(refusal -> assertThat(texts.stringPropertyNames()).anyMatch(
                key -> key.equals("audit.action." + refusal) || key.equals("audit.action.account." + refusal)));
    }

    @Test
    void everyActAndEveryKindOfRecordHasAWord() throws IOException {
        var missing = new TreeSet<String>();
        var found = 0;
        try (var files = Files.walk(SOURCES)) {
            for (var file : (Iterable<Path>) files.filter(one -> one.toString().endsWith(".java"))::iterator) {
                var source = Files.readString(file);
                if (!source.contains("AuditNote") && !source.contains("ImportAudit")) {
                    continue;
                }
                for (var act : ACTION.matcher(source).results().toList()) {
                    found++;
                    if (texts.stringPropertyNames().stream().noneMatch(key -> key.startsWith("audit.action.")
                            && key.endsWith("." + act.group(1)))) {
                        missing.add(act.group(1) + " in " + file);
                    }
                }
                SUBJECT.matcher(source).results().map(kind -> kind.group(1))
                        .filter(kind -> !texts.containsKey("audit.subject." + kind)
                                && !Files.exists(Path.of("src/main/resources/i18n/" + kind + ".properties")))
                        .forEach(kind -> missing.add(kind + " in " + file));
            }
        }
        assertThat(found).as("notes that were looked at").isGreaterThan(20);
        assertThat(missing).isEmpty();
    }
}
