package io.kewei.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.Ids;
import io.kewei.platform.feed.OtherProcess;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever happens to tickets: what the line says is what the database counts. */
@PortalTest
@Tag("database")
class OpenLineTest {

    private static final int ROUNDS = 60;
    private static final int QUESTIONS = 8;

    @Autowired
    TicketTestData data;
    @Autowired
    TicketImport imports;
    @Autowired
    TicketQueries queries;
    @Autowired
    TicketBoard board;
    @Autowired
    OpenLine line;
    @Autowired
    LineReader reader;
    @Autowired
    OrganizationQueries organization;
    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    TransactionOperations transaction;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    Clock clock;
    @Autowired
    ZoneId zone;

    private final Random random = new Random(37);
    private RandomTickets tickets;
    private List<UUID> ids;
    private Shuffle shuffle;

    @BeforeEach
    void some() {
        tickets = new RandomTickets(random, data, clock.instant());
        data.as(() -> imports.store(tickets.some(120)));
        ids = jdbc.query("select id from ticket where source = ? order by external_number",
                (row, at) -> Ids.of(row.getBytes(1)), tickets.source());
        shuffle = new Shuffle(random, tickets, jdbc, events, clock);
    }

    /** Others' tests have theirs counted by the database. */
    @AfterEach
    void forget() {
        line.forget();
    }

    @Test
    void lineAndDatabaseAgree() {
        ids.forEach(shuffle::change);
        line.read(Runnable::run);
        var answered = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var number = round;
            transaction.executeWithoutResult(status -> {
                Stream.generate(() -> any(ids)).limit(random.nextInt(4)).forEach(shuffle::tell);
                if (random.nextInt(5) == 0) {
                    status.setRollbackOnly();
                }
                agree("inside " + number);
            });
            if (random.nextInt(4) == 0) {
                line.catchUp(Runnable::run);
            }
            for (var question = 0; question < QUESTIONS; question++) {
                answered += agree("round " + round);
            }
        }
        assertThat(answered).as("questions that the line could answer").isGreaterThan(ROUNDS * QUESTIONS / 2);
    }

    /** What is moved while the line is being read may have been read before that. */
    @Test
    void whatHappensWhileItIsReadIsNotLost() {
        line.read(Runnable::run);
        line.read(part -> {
            part.run();
            change(() -> Stream.generate(() -> any(ids)).limit(10).forEach(shuffle::tell));
        });

        for (var question = 0; question < 40; question++) {
            agree("question " + question);
        }
    }

    @Test
    void whatAnotherPortalDoesIsHeard() {
        var other = OtherProcess.on(jdbc, transactions);
        var there = new OpenLine(reader, organization, transaction, other.feed(), clock, zone);
        there.read(Runnable::run);
        logIn(Scope.EVERYTHING);
        assertThat(counted(there)).hasValue(stored());

        change(() -> ids.forEach(shuffle::tell));
        other.read();

        assertThat(counted(there)).hasValue(stored());
        assertThat(counted(line)).as("one that was never read").isEmpty();
    }

    /** As in an import: nobody who asks waits for thousands to be read. */
    @Test
    void whereMuchHasChangedTheLineIsSilentUntilItHasBeenRead() {
        var other = OtherProcess.on(jdbc, transactions);
        var there = new OpenLine(reader, organization, transaction, other.feed(), clock, zone, 50);
        there.read(Runnable::run);
        logIn(Scope.EVERYTHING);

        change(() -> ids.subList(0, 90).forEach(shuffle::tell));
        other.read();
        assertThat(counted(there)).hasValue(stored());
        change(() -> ids.forEach(shuffle::tell));
        other.read();
        assertThat(counted(there)).isEmpty();

        there.catchUp(Runnable::run);
        assertThat(counted(there)).hasValue(stored());
    }

    private long stored() {
        return writing(() -> queries.count(TicketFilter.OPEN));
    }

    private Optional<Long> counted(OpenLine there) {
        return reading(() -> there.count(TicketFilter.OPEN, clock.instant()));
    }

    /** Everything, places, or people and shares besides; asked in a transaction that writes, the database answers. */
    private int agree(String when) {
        var seen = random.nextInt(3) == 0 ? tickets.access(ids) : Access.of(random.nextInt(3) == 0 ? Scope.EVERYTHING
                : Scope.of(random.nextBoolean() ? tickets.places() : Set.of(any(List.copyOf(tickets.places())))));
        logIn(seen);
        var filter = filter();
        var question = when + ": " + filter + " by " + seen;

        assertThat(queries.count(filter)).as(question).isEqualTo(writing(() -> queries.count(filter)));
        assertThat(queries.count(filter, 3)).as(question).isEqualTo(writing(() -> queries.count(filter, 3)));
        assertThat(sorted(board.counts(filter))).as(question)
                .isEqualTo(sorted(writing(() -> board.counts(filter))));
        return reading(() -> line.count(filter, clock.instant())).isPresent() ? 1 : 0;
    }

    private TicketFilter filter() {
        return Stream.generate(() -> tickets.filter(List.of("水")).withText(""))
                .filter(random.nextInt(8) == 0 ? any -> true : one -> one.isOfLine()).findFirst().orElseThrow();
    }

    private static List<ColumnCount> sorted(List<ColumnCount> counts) {
        return counts.stream().sorted(Comparator.comparing(ColumnCount::state)).toList();
    }

    private <T> T writing(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    private <T> T reading(Supplier<T> work) {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return reading.execute(status -> work.get());
    }

    private void change(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    private void logIn(Scope scope) {
        logIn(Access.of(scope));
    }

    private void logIn(Access access) {
        WithUser.Factory.logIn(new PortalUser(StaffId.next(), "user", "某人", tickets.place(), "分公司",
                Set.of(JobRole.ADMINISTRATOR), access));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
