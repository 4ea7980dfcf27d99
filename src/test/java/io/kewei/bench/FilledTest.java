package io.kewei.bench;

import io.kewei.WithUser;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.PortalUser;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** A test on a small filling, on a database of its own, where nobody else's records are. */
@SpringBootTest(properties = {"kewei.demo=off", "kewei.data=${test.data:target/test-data}-bench"})
@Tag("database")
abstract class FilledTest {

    static final Volume VOLUME = new Volume(500, 900, 300);
    static final LocalDateTime UNTIL = LocalDateTime.of(2026, 11, 20, 15, 30);
    static final String PASSWORD = "bench-password-1";
    static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream());
    static final List<String> MADE = List.of("visit_fact", "ticket_fact", "customer_fact", "visit", "ticket_entry",
            "ticket", "customer_contact", "customer_ship_to", "customer", "staff_post", "staff", "department", "branch",
            "number_series");

    @Autowired
    Filling filling;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    TransactionOperations transaction;
    @Autowired
    UserDetailsService logins;

    /** Where tests run on a server of their own, a further schema there; else another embedded database. */
    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry registry) {
        var url = System.getenv().getOrDefault("SPRING_DATASOURCE_URL", "");
        registry.add("spring.datasource.url", () -> url.isEmpty() ? ""
                : url.replaceFirst("/kewei\\b", "/kewei_bench") + "&createDatabaseIfNotExist=true");
    }

    @BeforeEach
    void filled() {
        logIn("admin");
        Scopes.everything(() -> fill(new Progress(SILENT)));
    }

    void fill(Progress progress) {
        filling.fill(VOLUME, UNTIL, PASSWORD, 2, progress);
    }

    PortalUser logIn(String login) {
        var user = (PortalUser) logins.loadUserByUsername(login);
        WithUser.Factory.logIn(user);
        return user;
    }

    long count(String from) {
        return jdbc.queryForObject("select count(*) from " + from, Long.class);
    }

    void empty() {
        transaction.executeWithoutResult(status -> {
            jdbc.execute("set foreign_key_checks = 0");
            jdbc.update("delete from bench_step");
            jdbc.update("delete from account where id <> (select id from staff where login = 'admin')");
            MADE.forEach(table -> jdbc.update("delete from " + table + switch (table) {
                case "branch" -> " where code <> 'HQ'";
                case "staff" -> " where login <> 'admin'";
                case "staff_post" -> " where job <> 'ADMINISTRATOR'";
                default -> "";
            }));
            jdbc.execute("set foreign_key_checks = 1");
        });
    }
}
