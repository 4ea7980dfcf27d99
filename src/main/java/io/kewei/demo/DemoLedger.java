package io.kewei.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Remembers how far the demo data has come, so that a start that was cut short is taken up and nothing comes twice. */
@Component
class DemoLedger {

    /** Its moment is the "now" of all demo data. */
    static final String BEGUN = "begun";
    static final String DONE = "done";
    /** The portal was first started without demo data and stays so. */
    static final String DECLINED = "declined";

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    DemoLedger(JdbcTemplate jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    boolean has(String step) {
        return at(step).isPresent();
    }

    Optional<Instant> at(String step) {
        return jdbc.queryForList("select noted_at from demo_step where name = ?", LocalDateTime.class, step).stream()
                .findFirst().map(moment -> moment.toInstant(ZoneOffset.UTC));
    }

    void note(String step) {
        jdbc.update("insert into demo_step (name, noted_at) values (?, ?)", step,
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** Does a step and notes it, both or neither; one that is noted already is left out. */
    void once(String step, Runnable work) {
        transaction.executeWithoutResult(status -> {
            if (!has(step)) {
                work.run();
                note(step);
            }
        });
    }
}
