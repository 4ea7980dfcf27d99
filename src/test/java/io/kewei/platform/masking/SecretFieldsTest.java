package io.kewei.platform.masking;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.isolation.Inventory;
import io.kewei.platform.history.Noted;
import io.kewei.platform.security.JobRole;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is noted under a name that sounds sensitive is masked in histories: a new field is covered or this fails. */
@PortalTest
@WithUser
class SecretFieldsTest {

    private static final Pattern SENSITIVE = Pattern.compile(
            "(?i).*(phone|mobile|e?mail|wechat|birthday|bank|account|credit|payment|idcard|contact).*");
    private static final List<String> HARMLESS = List.of("visit.nextContact");
    private static final String VALUE = "张伟 13812345678 z.wei@example.com";
    private static final Veil AUDITOR = Veil.own(JobRole.AUDITOR.rights()::contains);

    @Autowired
    Secrets secrets;

    @Test
    void whatSoundsSensitiveIsMaskedInHistories() {
        var noted = Inventory.types().filter(type -> Noted.class.isAssignableFrom(type) && type.isRecord()).toList();
        assertThat(noted).as("records that histories are made of").hasSizeGreaterThanOrEqualTo(4);
        for (var type : noted) {
            var subject = type.getPackageName().split("\\.")[2];
            for (var field : fields(type)) {
                var name = subject + "." + field;
                if (SENSITIVE.matcher(field).matches() && !HARMLESS.contains(name)) {
                    assertThat(secrets.veiled(subject, field, VALUE, AUDITOR)).as(name)
                            .doesNotContain("13812345678", "z.wei@");
                }
            }
        }
    }

    @Test
    void aLineOfOldShowsAName() {
        assertThat(shown("contacts", "王经理 13812345678 w@example.com")).isEqualTo("王经理 ****");
        assertThat(shown("contacts", "王经理　13812345678")).isEqualTo("王经理 ****");
        assertThat(shown("shipTo", "13511112222 长沙东风路")).doesNotContain("13511112222");
        assertThat(shown("contacts", "备注请拨13812345678找他")).doesNotContain("13812345678");
    }

    @Test
    void phonesOfStaffAreMaskedInTheTrailToo() {
        assertThat(secrets.veiled("staff", "phone", "13812345678", AUDITOR)).doesNotContain("13812345678");
        assertThat(secrets.veiled("staff", "name", "张伟", AUDITOR)).isEqualTo("张伟");
    }

    private String shown(String field, String line) {
        return secrets.veiled("customer", field, line, AUDITOR);
    }

    private static List<String> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }
}
