package io.kewei.bench;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Remembers what a database has been filled with so far; a step stands here if, and only if, its rows are there. */
@Component
class BenchLedger {

    /** The first step, which tells the volume and the moment that all of it leads up to. */
    static final String BEGUN = "begun";
    static final String DONE = "done";

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    BenchLedger(JdbcTemplate jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    Optional<String> detail(String step) {
        return jdbc.queryForList("select detail from bench_step where name = ?", String.class, step).stream().findFirst();
    }

    Set<String> steps() {
        return new HashSet<>(jdbc.queryForList("select name from bench_step", String.class));
    }

    void note(String step, String detail) {
        jdbc.update("insert into bench_step (name, detail, noted_at) values (?, ?, ?)", step, detail,
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /**
     * Does a step and notes it, both or neither. That what rows refer to is there need not be looked up again for each:
     * it was written by an earlier step.
     */
    void once(String step, Runnable work) {
        transaction.executeWithoutResult(status -> {
            jdbc.execute("set foreign_key_checks = 0");
            try {
                work.run();
                note(step, "");
            } finally {
                jdbc.execute("set foreign_key_checks = 1");
            }
        });
    }
}
