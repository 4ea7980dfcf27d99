package io.kewei.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.isolation.Inventory;
import io.kewei.platform.Ids;
import io.kewei.platform.history.Noted;
import io.kewei.platform.security.LoginGoesOn;
import io.kewei.platform.text.Languages;
import io.kewei.platform.text.ModuleTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.asm.Type;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AccountExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.util.ClassUtils;

/** Whatever is noted in the trail has words, in whichever module it is noted and however it gets there. */
@PortalTest
@WithUser
class AuditTextsTest {

    private static final Pattern WORD = Pattern.compile("[a-z][A-Za-z]*(\\.[a-z]+)?");
    /** What acts and kinds of records are handed to. */
    private static final Set<String> NOTES = Set.of(Type.getInternalName(AuditNote.class),
            Type.getInternalName(AuditNotes.class), "io/kewei/platform/importing/ImportAudit");
    /** Words in classes that note something, and that are neither an act nor a kind of record. */
    private static final Set<String> OTHERS = Set.of("csv", "tsv", "txt", "gz", "xls", "xlsx", "exporting.watermark");
    /** By what Spring Security itself turns people away. */
    private static final Set<Class<?>> SPRINGS = Set.of(AccountExpiredException.class, DisabledException.class,
            LockedException.class, InternalAuthenticationServiceException.class, OAuth2AuthenticationException.class);

    @Autowired
    AuditWords words;
    @Autowired
    ModuleTexts texts;

    @Test
    void everyActAndEveryKindOfRecordHasAWord() {
        var noting = new TreeSet<String>();
        Inventory.calls((in, call) -> {
            if (NOTES.contains(call.owner()) && !in.equals(AuditLog.class.getName())) {
                noting.add(in);
            }
        });
        assertThat(noting).as("classes that note something").hasSizeGreaterThan(15);
        var missing = new TreeSet<String>();
        noting.forEach(type -> constants(type).stream()
                .filter(word -> WORD.matcher(word).matches() && !OTHERS.contains(word) && !isKnown(word))
                .forEach(word -> missing.add(word + " in " + type)));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFieldOfAHistoryHasAWord() {
        var missing = new TreeSet<String>();
        Inventory.types().filter(type -> Noted.class.isAssignableFrom(type) && type.isRecord()).forEach(type -> {
            var subject = type.getPackageName().split("\\.")[2];
            for (var field : type.getRecordComponents()) {
                var row = row(AuditKind.CHANGED, field.getName(), subject);
                if (words.action(row, Locale.CHINA).equals(field.getName())) {
                    missing.add(subject + "." + field.getName());
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyReasonToTurnSomebodyAwayHasAWord() {
        var refusals = new HashSet<>(SPRINGS);
        Inventory.types().filter(AuthenticationException.class::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers())).forEach(refusals::add);
        Inventory.calls((in, call) -> {
            if (call.name().equals("<init>") && call.owner().endsWith("Exception")) {
                var type = ClassUtils.resolveClassName(call.owner().replace('/', '.'), null);
                if (AuthenticationException.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                    refusals.add(type);
                }
            }
        });
        assertThat(refusals).hasSizeGreaterThan(8);
        assertThat(refusals).filteredOn(type -> !LoginGoesOn.class.isAssignableFrom(type))
                .extracting(type -> LoginAudit.reason(type))
                .allSatisfy(reason -> assertThat(words.action(row(AuditKind.LOGIN_REFUSED, reason, "account"),
                        Locale.CHINA)).isNotEqualTo(reason));
    }

    private boolean isKnown(String word) {
        return Languages.ALL.stream().allMatch(language -> texts.knows("audit.subject." + word, language)
                || texts.knows(word + ".one", language) || texts.knows("audit.action." + word, language)
                || Stream.of("account", "branch", "organization", "staff", "absence", "workcalendar", "reveal", "visit",
                        "screen")
                        .anyMatch(subject -> texts.knows("audit.action." + subject + "." + word, language)));
    }

    private static AuditRow row(AuditKind kind, String action, String subject) {
        return new AuditRow(Ids.next(), Instant.EPOCH, kind, action, Actor.PORTAL, "", subject, null, "", null,
                "", "", null, null, null);
    }

    private static Set<String> constants(String type) {
        var found = new TreeSet<String>();
        try {
            new ClassReader(type).accept(new ClassVisitor(SpringAsmInfo.ASM_VERSION) {
                @Override
                public MethodVisitor visitMethod(int access, String name, String signature, String generic,
                        String[] errors) {
                    return new MethodVisitor(SpringAsmInfo.ASM_VERSION) {
                        @Override
                        public void visitLdcInsn(Object value) {
                            if (value instanceof String text) {
                                found.add(text);
                            }
                        }
                    };
                }
            }, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }
}
