package io.kewei.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.platform.Conditions;
import io.kewei.platform.scope.Ladders;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.scope.ScopedQuery;
import io.kewei.platform.security.JobRole;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.annotation.Transactional;

/** The list of a branch with stations far down, sorted by moments of which some are missing. */
@PortalTest
@Transactional
@Tag("database")
class TicketFarPagesTest {

    private static final int ALL = 1200;

    @Autowired
    TicketTestData data;
    @Autowired
    TicketImport imports;
    @Autowired
    TicketQueries queries;
    @Autowired
    EntityManager entities;
    @Autowired
    Clock clock;

    @BeforeEach
    void manyTickets() {
        var tickets = new RandomTickets(new Random(9), data, clock.instant());
        data.as(() -> imports.store(tickets.some(ALL)));
        WithUser.Factory.logIn(WithUser.Factory.user("looker", "王看", tickets.place(), Scope.of(tickets.places()),
                JobRole.BRANCH_MANAGER));
    }

    @ParameterizedTest
    @CsvSource({"resolvedAt, t.deadline.resolvedAt, ASC", "resolvedAt, t.deadline.resolvedAt, DESC",
        "closedAt, t.closedAt, DESC", "openedAt, t.openedAt, ASC", "dueAt, t.deadline.dueAt, DESC",
        "priority, t.priority, ASC"})
    void aPageFarDownIsThatPartOfTheWhole(String key, String path, Sort.Direction direction) {
        var sort = Sort.by(direction, key);
        var whole = queries.list(TicketFilter.ALL, PageRequest.of(0, ALL + 1, sort));
        assertThat(whole).hasSize(ALL);

        var list = new ScopedQuery<>(TicketSearch.SHAPE, entities, new Ladders(100, List.of(100, 10)), new Conditions(),
                Sort.by(direction, path, "t.id"));
        entities.unwrap(Session.class).setHibernateFlushMode(FlushMode.MANUAL);     // as where the transaction only reads
        for (var size : new int[] {97, 501}) {
            for (var from = 0; from < ALL + size; from += size) {
                assertThat(list.stretch(from, size)).as("%s from %s", size, from)
                        .isEqualTo(whole.stream().skip(from).limit(size).map(row -> row.id().value()).toList());
            }
        }
    }
}
