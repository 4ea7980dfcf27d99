package io.kewei.platform.masking;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.WithUser;
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
    /** Records whose components are the fields of a history, and what they are the history of. */
    private static final List<List<String>> NOTED = List.of(
            List.of("customer", "io.kewei.customer.CustomerHistory$Snapshot"),
            List.of("ticket", "io.kewei.ticket.TicketHistory$Said"),
            List.of("ticket", "io.kewei.ticket.TicketHistory$Standing"),
            List.of("visit", "io.kewei.visit.VisitNotes"));
    private static final List<String> HARMLESS = List.of("visit.nextContact");
    private static final String VALUE = "张伟 13812345678 z.wei@example.com";

    @Autowired
    Secrets secrets;

    @Test
    void whatSoundsSensitiveIsMaskedInHistories() throws ClassNotFoundException {
        var veil = Veil.own(JobRole.AUDITOR.rights()::contains);
        for (var noted : NOTED) {
            for (var field : fields(Class.forName(noted.get(1)))) {
                var name = noted.getFirst() + "." + field;
                if (SENSITIVE.matcher(field).matches() && !HARMLESS.contains(name)) {
                    assertThat(secrets.veiled(noted.getFirst(), field, VALUE, veil)).as(name)
                            .doesNotContain("13812345678", "z.wei@");
                }
            }
        }
    }

    private static List<String> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }
}
