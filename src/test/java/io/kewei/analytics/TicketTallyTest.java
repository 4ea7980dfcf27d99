package io.kewei.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.analytics.keeping.Days;
import io.kewei.analytics.keeping.PlaceMonth;
import io.kewei.platform.scope.BranchId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is counted column by column is what one would count ticket by ticket. */
class TicketTallyTest {

    private static final Instant NOW = Instant.parse("2026-05-20T00:00:00.000000500Z");
    private static final long NOW_MICROS = ChronoUnit.MICROS.between(Instant.EPOCH, NOW);
    private static final YearMonth FIRST = YearMonth.of(2026, 3);

    private final Random random = new Random(40_034);
    private long now = NOW_MICROS;
    private final List<BranchId> places = List.of(BranchId.next(), BranchId.next());

    private record Placed(BranchId place, LocalDate day, TicketLine line) {

        PlaceMonth where() {
            return new PlaceMonth(place, YearMonth.from(day));
        }

        boolean met() {
            return line.verdict() == Verdict.MET;
        }

        boolean missed(long now) {
            return line.verdict() == Verdict.MISSED || line.verdict() == Verdict.WAITING && line.due() <= now;
        }
    }

    @Test
    void whateverTheTicketsTheCountsAgree() {
        for (var round = 0; round < 60; round++) {
            var tickets = tickets(random.nextInt(300));
            var from = FIRST.atDay(1).plusDays(random.nextInt(60));
            var period = random.nextBoolean() ? Period.of(FIRST, FIRST.plusMonths(2))
                    : new Period(from, from.plusDays(1 + random.nextInt(40)));
            agree(tally(tickets, period), period, tickets.stream().filter(ticket ->
                    !ticket.day.isBefore(period.from()) && ticket.day.isBefore(period.to())).toList());
        }
    }

    @Test
    void someDaysCanBeReplaced() {
        var old = tickets(200);
        var fresh = tickets(200);
        var where = new PlaceMonth(places.getFirst(), FIRST);
        var days = Days.of(FIRST.atDay(3)).plus(Days.of(FIRST.atDay(31))).plus(Days.of(FIRST.atDay(17)));
        var mixed = piece(where, old).with(days, piece(where, fresh));

        var period = Period.of(FIRST, FIRST);
        var tally = new TicketTally(period, NOW);
        tally.add(where, mixed);

        var expected = new ArrayList<>(old);
        expected.removeIf(ticket -> days.has(ticket.line.day()));
        fresh.stream().filter(ticket -> days.has(ticket.line.day())).forEach(expected::add);
        expected.removeIf(ticket -> !ticket.place.equals(where.place()) || !YearMonth.from(ticket.day).equals(FIRST));
        agree(tally, period, expected);
    }

    /** What was counted last is kept; not beyond the moment at which a ticket is missed. */
    @Test
    void whoeverLooksAgainSeesWhatIsTrueThen() {
        var where = new PlaceMonth(places.getFirst(), FIRST);
        var tickets = tickets(200);
        var piece = piece(where, tickets);
        for (var round = 0; round < 200; round++) {
            var now = NOW.plus(random.nextInt(-4, 5), ChronoUnit.MICROS);
            var days = new Period(FIRST.atDay(1), FIRST.atDay(30 + random.nextInt(2)));
            var again = new TicketTally(days, now);
            again.add(where, piece);
            var first = new TicketTally(days, now);
            first.add(where, piece(where, tickets));

            assertThat(again.all().tickets()).isEqualTo(first.all().tickets());
            assertThat(again.all().share()).as("%s %s", now, days).isEqualTo(first.all().share());
            assertThat(again.step(FIRST.atDay(29)).spread()).isEqualTo(first.step(FIRST.atDay(29)).spread());
        }
    }

    /** Months in which nothing has changed are not counted again. */
    @Test
    void monthsThatAreRememberedSayTheSame() {
        var months = new MonthTallies(100_000, Duration.ofHours(1));
        var tickets = new ArrayList<>(tickets(300));
        var pieces = new HashMap<PlaceMonth, OpenedTickets>();
        tickets.forEach(ticket -> pieces.computeIfAbsent(ticket.where(), where -> piece(where, tickets)));
        for (var round = 0; round < 300; round++) {
            var steps = random.nextInt(-4, 5);
            now = NOW_MICROS + steps;
            if (random.nextInt(4) == 0) {
                var gone = tickets.remove(random.nextInt(tickets.size())).where();
                tickets.addAll(tickets(1));
                Stream.of(gone, tickets.getLast().where()).forEach(where -> pieces.put(where, piece(where, tickets)));
            }
            var period = random.nextBoolean() ? Period.of(FIRST, FIRST.plusMonths(2))
                    : new Period(FIRST.atDay(1), FIRST.plusMonths(1).atDay(1 + random.nextInt(2)));
            var tally = months.of(random.nextBoolean() ? Set.copyOf(places) : new HashSet<>(places), period,
                    Map.copyOf(pieces), NOW.plus(steps, ChronoUnit.MICROS));
            agree(tally, period, tickets.stream().filter(ticket ->
                    !ticket.day.isBefore(period.from()) && ticket.day.isBefore(period.to())).toList());
        }
    }

    private void agree(TicketTally tally, Period period, List<Placed> tickets) {
        same(tally.all(), tickets);
        for (var step : period.steps()) {
            same(tally.step(step.from()), tickets.stream()
                    .filter(one -> !one.day.isBefore(step.from()) && one.day.isBefore(step.to())).toList());
        }
        var priorities = by(tickets, one -> one.line.priority());
        assertThat(tally.priorities()).containsOnlyKeys(priorities.keySet());
        priorities.forEach((priority, some) -> same(tally.priorities().get(priority), some));
        assertThat(tally.branches()).isEqualTo(counts(tickets, Placed::place));
        period.months().forEach(month -> assertThat(tally.opened(month))
                .isEqualTo(count(tickets, one -> YearMonth.from(one.day).equals(month))));
        assertThat(tally.topCategories(99).stream().collect(Collectors.toMap(Slice::key, Slice::count)))
                .isEqualTo(counts(tickets, one -> one.line.category()));
        assertThat(tally.topHandlers(99).stream().collect(Collectors.toMap(Slice::key, Slice::count)))
                .isEqualTo(counts(tickets.stream().filter(one -> !one.line.handler().key().isEmpty()).toList(),
                        one -> one.line.handler().key()));
        for (var times = 0; times <= TicketTally.REASSIGNED_MOST; times++) {
            var often = times;
            assertThat(tally.reassignments()[times]).isEqualTo(count(tickets, one -> one.line.reassignments() == often));
        }
    }

    private void same(TicketGroup group, List<Placed> tickets) {
        assertThat(group.tickets()).isEqualTo(tickets.size());
        assertThat(group.share())
                .isEqualTo(new Share(count(tickets, Placed::met), count(tickets, one -> one.missed(now))));
        assertThat(group.spread()).isEqualTo(Spread.of(tickets.stream().map(one -> one.line.resolution())
                .filter(value -> value != null).mapToLong(Long::longValue).toArray()));
    }

    private TicketTally tally(List<Placed> tickets, Period period) {
        var tally = new TicketTally(period, NOW);
        by(tickets, one -> new PlaceMonth(one.place, YearMonth.from(one.day)))
                .forEach((where, some) -> tally.add(where, piece(where, some)));
        return tally;
    }

    private static OpenedTickets piece(PlaceMonth where, List<Placed> tickets) {
        return OpenedTickets.of(tickets.stream()
                .filter(one -> one.place.equals(where.place()) && YearMonth.from(one.day).equals(where.month()))
                .map(Placed::line).toList());
    }

    private List<Placed> tickets(int count) {
        var tickets = new ArrayList<Placed>();
        for (var at = 0; at < count; at++) {
            var day = FIRST.atDay(1).plusDays(random.nextInt(92));
            var verdict = Verdict.values()[random.nextInt(4)];
            var resolution = verdict == Verdict.WAITING || random.nextInt(5) == 0 ? null : random.nextLong(-50, 9_000);
            tickets.add(new Placed(places.get(random.nextInt(2)), day, new TicketLine(day.getDayOfMonth(),
                    new Handler(pick("", "李娜", "王强"), ""), pick("P1", "P2", "P3"), pick("A", "B", "C", "D"), resolution,
                    verdict, NOW_MICROS + random.nextInt(-2, 3), random.nextInt(6))));
        }
        return tickets;
    }

    private String pick(String... some) {
        return some[random.nextInt(some.length)];
    }

    private static <K> Map<K, List<Placed>> by(List<Placed> tickets, Function<Placed, K> key) {
        return tickets.stream().collect(Collectors.groupingBy(key));
    }

    private static <K> Map<K, Long> counts(List<Placed> tickets, Function<Placed, K> key) {
        return tickets.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static long count(List<Placed> tickets, Predicate<Placed> which) {
        return tickets.stream().filter(which).count();
    }
}
