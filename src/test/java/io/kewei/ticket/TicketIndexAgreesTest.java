package io.kewei.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.search.SearchIndexes;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whatever is asked of whatever tickets by whomever: the index answers as somebody would who reads every ticket that the
 * database shows and looks for the words in it.
 */
@PortalTest
@Tag("database")
class TicketIndexAgreesTest {

    private static final int QUESTIONS = 400;
    private static final Pageable ALL = PageRequest.of(0, 1000);
    private static final Map<String, Function<TicketRow, ? extends Comparable<?>>> KEYS = Map.of(
            "number", TicketRow::number, "type", row -> row.type().name(), "priority", row -> row.priority().name(),
            "state", row -> row.state().name(), "handler", TicketRow::handlerName, "openedAt", TicketRow::openedAt,
            "dueAt", TicketRow::dueAt, "customer", TicketRow::customerName,
            "resolvedAt", row -> row.resolvedAt() == null ? "" : row.resolvedAt().toString(),
            "closedAt", row -> row.closedAt() == null ? "" : row.closedAt().toString());

    @Autowired
    TicketTestData data;
    @Autowired
    TicketImport imports;
    @Autowired
    TicketQueries queries;
    @Autowired
    TicketBoard board;
    @Autowired
    SearchIndexes indexes;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    Clock clock;

    @Test
    void indexAndDatabaseAgree() {
        var random = new Random(20260305L);
        var tickets = new RandomTickets(random, data, clock.instant());
        data.as(() -> imports.store(tickets.some(200)));
        data.as(() -> {
            indexes.rebuild(Object.class);
            return null;
        });
        var reading = new PlainReading(jdbc, tickets.source());
        var found = 0;
        for (var question = 0; question < QUESTIONS; question++) {
            var access = tickets.access(reading.ids());
            var filter = tickets.filter(reading.texts());
            WithUser.Factory.logIn(new PortalUser(StaffId.next(), "user", "某人", tickets.place(), "分公司",
                    Set.of(JobRole.ADMINISTRATOR), access));
            found += agree(filter, reading, random, "question " + question + ": " + filter + " by " + access);
        }
        assertThat(found).as("questions that were worth asking").isGreaterThan(QUESTIONS);
    }

    /** @return how many tickets fit */
    private int agree(TicketFilter filter, PlainReading reading, Random random, String question) {
        var key = List.copyOf(KEYS.keySet()).get(random.nextInt(KEYS.size()));
        var page = random.nextInt(3) == 0 ? ALL : sorted(key, random.nextBoolean());
        var wanted = queries.list(filter.withText(""), page).stream()
                .filter(row -> reading.holds(row, filter.text())).toList();
        var found = queries.list(filter, page);

        assertThat(found).as(question).containsExactlyInAnyOrderElementsOf(wanted);
        if (page.getSort().isSorted()) {
            assertThat(found.stream().map(KEYS.get(key)).map(Object::toString)).as(question + " by " + key)
                    .containsExactlyElementsOf(wanted.stream().map(KEYS.get(key)).map(Object::toString).toList());
        } else {
            assertThat(found).as(question).containsExactlyElementsOf(wanted);
        }
        assertThat(queries.count(filter)).as(question).isEqualTo(wanted.size());
        assertThat(queries.count(filter, 3)).as(question).isEqualTo(Math.min(3, wanted.size()));
        var some = queries.list(filter, PageRequest.of(1, 2, page.getSort()));
        assertThat(some).as(question).isEqualTo(found.subList(Math.min(2, found.size()), Math.min(4, found.size())));
        boardAgrees(filter, reading, question);
        return wanted.size();
    }

    private static Pageable sorted(String key, boolean up) {
        return PageRequest.of(0, ALL.getPageSize(), Sort.by(up ? Sort.Direction.ASC : Sort.Direction.DESC, key));
    }

    private void boardAgrees(TicketFilter filter, PlainReading reading, String question) {
        var lately = clock.instant().minus(Duration.ofDays(7));
        var line = queries.list(filter.withText(""), ALL).stream()
                .filter(row -> reading.holds(row, filter.text()))
                .filter(row -> row.state().isOpen() || row.state() == TicketState.CLOSED && row.closedAt() != null
                        && !row.closedAt().isBefore(lately)).toList();
        assertThat(board.cards(filter, Set.copyOf(TicketBoard.COLUMNS))).as(question)
                .containsExactlyInAnyOrderElementsOf(line);
        assertThat(board.counts(filter)).as(question).containsExactlyInAnyOrderElementsOf(line.stream()
                .collect(Collectors.groupingBy(TicketRow::state)).entrySet().stream()
                .map(column -> new ColumnCount(column.getKey(), column.getValue().size(),
                        column.getValue().stream().map(TicketRow::openedAt).min(Comparator.naturalOrder())
                                .orElseThrow())).toList());
    }
}
