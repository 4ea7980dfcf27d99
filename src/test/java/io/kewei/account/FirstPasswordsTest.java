package io.kewei.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What an upgrade does with passwords of the time when the portal made them all up, the first administrator's among them. */
@PortalTest
@Tag("database")
@Transactional
class FirstPasswordsTest {

    @Autowired
    OrganizationTestData organization;
    @Autowired
    AccountTestData accounts;
    @Autowired
    JdbcTemplate jdbc;

    @Test
    void whoeverHasAPasswordThatSomebodyElseMadeUpChoosesOne() throws IOException {
        var old = account("李娜");
        var own = account("王强");
        jdbc.update("update account set password_changed_at = null where id = ?", bytes(old));
        jdbc.update("delete from demo_step");
        upgrade();

        assertThat(mustChange(old)).isTrue();
        assertThat(mustChange(own)).isFalse();
    }

    @Test
    void aDemoStaysAsItWas() throws IOException {
        var old = account("李娜");
        jdbc.update("update account set password_changed_at = null where id = ?", bytes(old));
        jdbc.update("delete from demo_step");
        jdbc.update("insert into demo_step (name, noted_at) values ('staff', '2026-01-01')");
        upgrade();

        assertThat(mustChange(old)).isFalse();
    }

    private StaffId account(String name) {
        var staff = organization.userOf(organization.branch("华南"), name, JobRole.AGENT).staff();
        accounts.password(staff, "turnip lantern oboe");
        return staff;
    }

    private void upgrade() throws IOException {
        jdbc.execute(new ClassPathResource("db/changelog/account-later/001-first-passwords.sql")
                .getContentAsString(StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining("\n")).strip().replaceFirst(";$", ""));
    }

    private boolean mustChange(StaffId staff) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select must_change from account where id = ?", Boolean.class, bytes(staff)));
    }

    private static byte[] bytes(StaffId staff) {
        return ByteBuffer.allocate(16).putLong(staff.value().getMostSignificantBits())
                .putLong(staff.value().getLeastSignificantBits()).array();
    }
}
