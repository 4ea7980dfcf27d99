package io.kewei.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.account.Credentials;
import io.kewei.account.Proof;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.ui.LoginHint;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;

/** The first start with demo data, on a database of its own, where nobody else's records are. */
@SpringBootTest(properties =
        {"kewei.demo=on", "kewei.data=${test.data:target/test-data}-demo", "spring.datasource.url="})
@Tag("database")
class DemoDataTest {

    @Autowired
    DemoData demo;
    @Autowired
    DemoLedger ledger;
    @Autowired
    LoginHint accounts;
    @Autowired
    UserDetailsService logins;
    @Autowired
    Credentials credentials;
    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aStartThatWasCutShortIsTakenUpAndNothingComesTwice() {
        var complete = counts();
        jdbc.update("delete from demo_step where name in ('done', 'visits-3', 'visits-4')");
        jdbc.update("delete from visit_fact where visit_id not in "
                + "(select id from (select id from visit order by number limit 1500) kept)");
        jdbc.update("delete from visit where number not in "
                + "(select number from (select number from visit order by number limit 1500) kept)");

        Scopes.everything(() -> demo.run(new DefaultApplicationArguments()));

        assertThat(counts()).isEqualTo(complete);
        assertThat(complete).allMatch(count -> count > 0);
    }

    @Test
    void aStepThatFailsLeavesNothingBehind() {
        assertThatThrownBy(() -> ledger.once("test", () -> {
            jdbc.update("insert into demo_step (name, noted_at) values ('half', now())");
            throw new IllegalStateException("power cut");
        })).hasMessage("power cut");

        assertThat(ledger.has("test")).isFalse();
        assertThat(ledger.has("half")).isFalse();
    }

    @Test
    void aNewcomerIsToldWhoMayLogIn() {
        assertThat(accounts.accounts(Locale.SIMPLIFIED_CHINESE)).hasSize(10).allSatisfy(account -> {
            var user = logins.loadUserByUsername(account.login());
            assertThat(credentials.prove(((PortalUser) user).staff(), account.login(), account.password())).isEqualTo(Proof.PORTAL);
        });
        assertThat(accounts.accounts(Locale.SIMPLIFIED_CHINESE)).extracting(LoginHint.Account::role)
                .contains("总部 · 系统管理员", "华中分公司 · 技术服务人员");
    }

    private List<Long> counts() {
        return List.of("branch", "staff", "customer", "customer_contact", "trade", "ticket", "ticket_entry", "visit").stream()
                .map(table -> jdbc.queryForObject("select count(*) from " + table, Long.class)).toList();
    }
}
