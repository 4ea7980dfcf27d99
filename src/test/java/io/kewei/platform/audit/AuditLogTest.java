package io.kewei.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.platform.Ids;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@PortalTest
@WithUser
@Tag("database")
class AuditLogTest {

    @Autowired
    AuditLog audit;
    @Autowired
    JdbcTemplate jdbc;
    TransactionTemplate transaction;
    final UUID record = Ids.next();

    @Autowired
    void transactions(PlatformTransactionManager manager) {
        transaction = new TransactionTemplate(manager);
    }

    @Test
    void aLineSaysWhoDidWhatToWhatAndFromWhere() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("10.1.2.3");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            audit.noteNow(note().values("139", "138"));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }

        assertThat(line()).containsEntry("kind", "CHANGED").containsEntry("action", "phone")
                .containsEntry("actor_login", "li.na").containsEntry("actor_name", "李娜")
                .containsEntry("address", "10.1.2.3").containsEntry("label", "KH-260305-0001 东方钢铁")
                .containsEntry("old_value", "139").containsEntry("new_value", "138").containsEntry("number", null);
    }

    @ParameterizedTest
    @CsvSource({"0:0:0:0:0:0:0:1, ::1", "fe80:0:0:0:1:2:3:4, fe80::1:2:3:4", "2001:db8:0:1:0:0:0:1, 2001:db8:0:1::1",
            "2001:db8:a:b:c:d:0:0, 2001:db8:a:b:c:d::", "10.0.0.1, 10.0.0.1"})
    void anAddressIsWrittenAsPeopleWriteIt(String given, String written) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(given);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            audit.noteNow(note());
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }

        assertThat(line()).containsEntry("address", written);
    }

    @Test
    void aChangeThatIsTakenBackLeavesNoLine() {
        transaction.executeWithoutResult(status -> {
            audit.note(note());
            status.setRollbackOnly();
        });

        assertThat(lines()).isZero();
    }

    @Test
    void whatIsNotedAtOnceStandsThoughTheCallerFails() {
        transaction.executeWithoutResult(status -> {
            audit.noteNow(note());
            status.setRollbackOnly();
        });

        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void aLineOfAChangeWantsTheChangesTransaction() {
        assertThatThrownBy(() -> audit.note(note())).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aTransactionThatOnlyReadsDoesNotSwallowALine() {
        transaction.setReadOnly(true);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> audit.note(note())))
                .isInstanceOf(IllegalStateException.class);
        transaction.executeWithoutResult(status -> audit.noteNow(note()));

        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void noLineIsLostToALongWord() {
        audit.noteNow(AuditNote.of(AuditKind.LOGIN_REFUSED, "password").on("account", record, "长".repeat(300))
                .by(new Actor(null, "x".repeat(300), "𠮷".repeat(300), null)));

        assertThat(line().get("actor_name").toString()).hasSize(2 * 99 + 1).endsWith("𠮷…");
    }

    @Test
    void ofALoginThatNobodyHasOnlyTheBeginningIsKept() {
        assertThat(Actor.unknown(" hunter2-my-password").login()).isEqualTo("hun***");
        assertThat(Actor.unknown("").login()).isEqualTo("***");
    }

    private AuditNote note() {
        return AuditNote.of(AuditKind.CHANGED, "phone").on("customer", record, "KH-260305-0001 东方钢铁");
    }

    private Map<String, Object> line() {
        return jdbc.queryForMap("select * from audit_entry where subject_id = ?", (Object) Ids.bytes(record));
    }

    private Long lines() {
        return jdbc.queryForObject("select count(*) from audit_entry where subject_id = ?", Long.class,
                (Object) Ids.bytes(record));
    }
}
