package io.kewei.ticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.customer.CustomerId;
import io.kewei.platform.scope.BranchId;
import io.kewei.ticket.Priority;
import io.kewei.ticket.TicketBoard;
import io.kewei.ticket.TicketFacts;
import io.kewei.ticket.TicketId;
import io.kewei.ticket.TicketRow;
import io.kewei.ticket.TicketState;
import io.kewei.ticket.TicketType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which columns are read when something is heard. */
class BoardNewsTest {

    private static final EnumSet<TicketState> NOTHING = EnumSet.noneOf(TicketState.class);
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private final BoardNews news = new BoardNews();
    private final TicketId ticket = TicketId.next();

    @Test
    void aCardThatMovedConcernsTwoColumns() {
        news.add(fact(4, TicketState.IN_PROGRESS));

        var between = EnumSet.of(TicketState.ACKNOWLEDGED, TicketState.IN_PROGRESS);
        assertThat(take(row(3, TicketState.ACKNOWLEDGED))).isEqualTo(new BoardNews.Stale(between, between));
    }

    @Test
    void whatShowsAlreadyConcernsNone() {
        news.add(fact(4, TicketState.IN_PROGRESS));

        assertThat(take(row(4, TicketState.IN_PROGRESS))).isEqualTo(new BoardNews.Stale(NOTHING, NOTHING));
    }

    @Test
    void whatIsNewConcernsItsColumn() {
        news.add(fact(0, TicketState.NEW));

        var column = EnumSet.of(TicketState.NEW);
        assertThat(take(null)).isEqualTo(new BoardNews.Stale(column, column));
    }

    @Test
    void whatDidNotShowMayHaveLeftAnyColumn() {
        news.add(fact(4, TicketState.IN_PROGRESS));

        assertThat(take(null)).isEqualTo(new BoardNews.Stale(EnumSet.of(TicketState.IN_PROGRESS),
                EnumSet.copyOf(TicketBoard.COLUMNS)));
    }

    @Test
    void whatWasMovedHereOutOfSightConcernsNoneUntilAnotherMovesIt() {
        news.moved(ticket, TicketState.IN_PROGRESS);
        news.add(fact(4, TicketState.IN_PROGRESS));
        assertThat(take(null).cards()).isEmpty();

        news.add(fact(5, TicketState.IN_PROGRESS));
        assertThat(take(null).cards()).containsExactly(TicketState.IN_PROGRESS);
    }

    @Test
    void allThatHasComeIsLookedAtOnce() {
        news.add(fact(4, TicketState.IN_PROGRESS));
        news.add(fact(5, TicketState.RESOLVED));

        assertThat(take(row(3, TicketState.ACKNOWLEDGED)).cards()).containsExactlyInAnyOrder(TicketState.ACKNOWLEDGED,
                TicketState.IN_PROGRESS, TicketState.RESOLVED);
        assertThat(take(row(3, TicketState.ACKNOWLEDGED)).cards()).isEmpty();
    }

    private TicketFacts fact(long version, TicketState state) {
        return new TicketFacts(ticket, version, "WO-260302-0001", BranchId.next(), CustomerId.next(), null, "",
                Priority.P3, "HARDWARE", state, NOW, NOW, null, null, null, 0, null);
    }

    private TicketRow row(long version, TicketState state) {
        return new TicketRow(ticket, version, "WO-260302-0001", "无法开机", CustomerId.next(), "", TicketType.PROBLEM,
                "HARDWARE", Priority.P3, state, BranchId.next(), null, "", NOW, NOW, null, null, null, null);
    }

    private BoardNews.Stale take(@Nullable TicketRow shown) {
        return news.take(any -> Optional.ofNullable(shown));
    }
}
