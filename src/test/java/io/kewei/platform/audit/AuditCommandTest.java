package io.kewei.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.platform.command.WrongUse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@WithUser
@Tag("database")
class AuditCommandTest {

    @Autowired
    AuditCommand command;
    @Autowired
    AuditLog audit;
    @Autowired
    AuditSealer sealer;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    PlatformTransactionManager transactions;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void aLine() {
        audit.noteNow(AuditNote.of(AuditKind.ADMINISTERED, "tested"));
        while (sealer.seal() == AuditSealer.BATCH) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aSoundTrailEndsWithNothingWrong() {
        assertThat(run("verify")).as(() -> output()).isZero();
        assertThat(output()).containsAnyOf("完好", "in order");
    }

    @Test
    void theHeadThatIsPrintedIsFoundAgain() {
        run("head");
        var head = output().strip();

        assertThat(AuditHead.of(head)).isPresent();
        assertThat(run("verify", "--head", head)).isZero();
    }

    @Test
    void aBrokenTrailIsNamedAndEndsWithOne() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            var last = jdbc.queryForObject("select max(number) from audit_entry", Long.class);
            jdbc.update("update audit_entry set new_value = 'x' where number = ?", last);

            assertThat(run("verify")).isOne();
            assertThat(output()).contains(String.valueOf(last));
            status.setRollbackOnly();
        });
    }

    @Test
    void aHeadFromElsewhereEndsWithOne() {
        assertThat(run("verify", "--head", "1:" + "0".repeat(64))).isOne();
        assertThat(run("verify", "--head", "999999999:" + "0".repeat(64))).isOne();
    }

    @Test
    void aWrongCallIsToldWhatIsWrong() {
        assertThatThrownBy(() -> run()).isInstanceOf(WrongUse.class);
        assertThatThrownBy(() -> run("repair")).isInstanceOf(WrongUse.class);
        assertThatThrownBy(() -> run("verify", "--head")).isInstanceOf(WrongUse.class);
        assertThatThrownBy(() -> run("verify", "--head", "1:12")).isInstanceOf(WrongUse.class)
                .hasMessageContaining("1:12");
    }

    private int run(String... arguments) {
        return command.run(List.of(arguments), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
