package io.kewei.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.fiction.Rhythm;
import io.kewei.ticket.ImportedEntry;
import io.kewei.ticket.ImportedTicket;
import io.kewei.ticket.Priority;
import io.kewei.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketsTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 5, 14, 30);
    private static final Map<Priority, Duration> TARGETS = Map.of(Priority.P1, Duration.ofHours(4),
            Priority.P2, Duration.ofHours(24), Priority.P3, Duration.ofHours(72), Priority.P4, Duration.ofHours(120));

    private static List<ImportedTicket> tickets(LocalDateTime now) {
        var cast = Cast.of(now, 400);
        var tickets = new Tickets(now, Cast.ZONE, cast.crew(), cast.active());
        var all = new ArrayList<>(tickets.year(1_500));
        all.addAll(tickets.atDawn());
        return all;
    }

    @Test
    void theSameDayMakesTheSameTickets() {
        assertThat(tickets(NOW)).isEqualTo(tickets(NOW));
    }

    @Test
    void laterOnTheSameDayTheStoriesAreFurtherToldButTheSame() {
        var evening = tickets(NOW.withHour(20)).stream()
                .collect(Collectors.toMap(ImportedTicket::externalNumber, ticket -> ticket));

        assertThat(tickets(NOW)).allSatisfy(ticket -> assertThat(
                Objects.requireNonNull(evening.get(ticket.externalNumber())).entries()).startsWith(
                ticket.entries().toArray(ImportedEntry[]::new)));
    }

    @Test
    void storiesGoAlongTheArrowsAndTimeGoesForward() {
        assertThat(tickets(NOW)).allSatisfy(ticket -> {
            assertThat(ticket.entries()).extracting(ImportedEntry::at).isSorted();
            var states = ticket.entries().stream().map(ImportedEntry::state).filter(Objects::nonNull).toList();
            for (var i = 1; i < states.size(); i++) {
                assertThat(states.get(i - 1).leadsTo(states.get(i))).as(ticket.externalNumber() + states).isTrue();
            }
            assertThat(states.getLast()).isEqualTo(ticket.state());
        });
    }

    @Test
    void nothingIsLeftToBeFilledIn() {
        assertThat(tickets(NOW)).allSatisfy(ticket -> {
            assertThat(ticket.details().subject() + ticket.details().description()).doesNotContain("{", "}");
            assertThat(ticket.entries()).noneMatch(entry -> entry.text().contains("{"));
            assertThat(ticket.entries().stream().filter(entry -> entry.state() == TicketState.CONFIRMED))
                    .noneMatch(entry -> entry.text().isEmpty());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01T00:10", "2026-03-02T07:50", "2026-03-05T14:30", "2026-10-03T21:30"})
    void everyColumnOfTheBoardHasCardsAndSomeAreDueSoon(String moment) {
        var now = LocalDateTime.parse(moment);
        var tickets = tickets(now);
        var at = now.atZone(Cast.ZONE).toInstant();

        assertThat(tickets).noneMatch(ticket -> ticket.openedAt().isAfter(at)
                || ticket.entries().stream().anyMatch(entry -> entry.at().isAfter(at)));
        for (var state : TicketState.values()) {
            assertThat(tickets).as("in state " + state).anyMatch(ticket -> ticket.state() == state);
        }
        var open = tickets.stream().filter(ticket -> ticket.state().isUnsolved()).toList();
        assertThat(open).as("due until tomorrow").anyMatch(ticket -> due(ticket).isAfter(at)
                && due(ticket).isBefore(at.plus(Duration.ofHours(24))));
        assertThat(open.stream().filter(ticket -> due(ticket).isBefore(at)).count()).as("overdue")
                .isBetween(1L, open.size() * 2L / 3);
    }

    @Test
    void mostAreSolvedInTimeButFewerInTheBadMonth() {
        var bad = new Rhythm(NOW.toLocalDate());
        var solved = tickets(NOW).stream().filter(ticket -> ticket.resolvedAt() != null).collect(Collectors.partitioningBy(
                ticket -> bad.isBad(LocalDateTime.ofInstant(ticket.openedAt(), Cast.ZONE).toLocalDate())));

        assertThat(inTime(solved.get(false))).isBetween(0.8, 0.95);
        assertThat(inTime(solved.get(true))).isBetween(0.55, 0.78);
    }

    @Test
    void visitsOfOnePersonDoNotOverlapAndLieOnBothSidesOfNow() {
        var cast = Cast.of(NOW, 400);
        var visits = new Visits(NOW, Cast.ZONE, cast.crew(), cast.active()).all();

        visits.stream().collect(Collectors.groupingBy(visit -> visit.plan().assignee())).values().forEach(own -> {
            for (var i = 1; i < own.size(); i++) {
                assertThat(own.get(i).plan().start()).isAfterOrEqualTo(own.get(i - 1).plan().end());
            }
        });
        assertThat(visits).anyMatch(visit -> visit.plan().start().isAfter(NOW.plusDays(7)));
        assertThat(visits).anyMatch(visit -> visit.outcome() == null && visit.plan().end().isBefore(NOW));
        assertThat(visits).noneMatch(visit -> visit.outcome() != null && visit.plan().end().isAfter(NOW));
    }

    private static double inTime(List<ImportedTicket> solved) {
        return solved.stream().filter(ticket -> !Objects.requireNonNull(ticket.resolvedAt()).isAfter(due(ticket))).count()
                / (double) solved.size();
    }

    private static Instant due(ImportedTicket ticket) {
        return ticket.openedAt().plus(Objects.requireNonNull(TARGETS.get(ticket.priority())));
    }
}
