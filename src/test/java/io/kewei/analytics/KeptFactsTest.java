package io.kewei.analytics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.customer.CustomerFacts;
import io.kewei.customer.CustomerGrade;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerStatus;
import io.kewei.customer.CustomersChanged;
import io.kewei.organization.BranchKind;
import io.kewei.organization.BranchRow;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.Ids;
import io.kewei.platform.feed.Feed;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.StaffId;
import io.kewei.ticket.Priority;
import io.kewei.ticket.TicketFacts;
import io.kewei.ticket.TicketId;
import io.kewei.ticket.TicketState;
import io.kewei.ticket.TicketsChanged;
import io.kewei.visit.VisitFacts;
import io.kewei.visit.VisitId;
import io.kewei.visit.VisitKind;
import io.kewei.visit.VisitState;
import io.kewei.visit.VisitsChanged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Whatever happens to whatever records, what is kept says the same as the facts themselves. */
@PortalTest
@Tag("database")
class KeptFactsTest {

    private static final int ROUNDS = 16;
    /** Long before other tests' records, and in the middle of a month. */
    private static final Instant NOW = Instant.parse("2009-06-17T03:21:07.123456789Z");

    @Autowired
    FactReader reader;
    @Autowired
    FactPieces pieces;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    Feed feed;
    @Autowired
    OrganizationQueries organization;
    @Autowired
    TransactionOperations transaction;
    @Autowired
    ZoneId zone;

    private final Random random = new Random(34);
    private final List<BranchId> places = Stream.generate(BranchId::next).limit(4).toList();
    private final List<StaffId> people = Stream.generate(StaffId::next).limit(3).toList();
    private final List<TicketFacts> tickets = new ArrayList<>();
    private final List<VisitFacts> visits = new ArrayList<>();
    private final List<CustomerFacts> customers = new ArrayList<>();

    @AfterEach
    void nothingStays() {
        for (var table : List.of("ticket_fact", "visit_fact", "customer_fact")) {
            places.forEach(place -> jdbc.update("delete from " + table + " where branch_id = ?",
                    FactWriter.column(place.value())));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {100_000, 60})
    void whatIsKeptAgreesWithTheFacts(long most) {
        var clock = Clock.fixed(NOW, zone);
        var kept = new KeptFacts(reader, pieces, clock, zone, most, Duration.ofHours(1));
        var writer = new FactWriter(jdbc, zone, new FactChanges(kept, events, feed));
        // Some places have their first facts after somebody has looked.
        IntStream.range(0, 4).forEach(at -> change(writer, false));
        IntStream.range(0, 10).forEach(at -> compare(kept, clock, "at first"));
        IntStream.range(0, 150).forEach(at -> change(writer, false));

        for (var round = 0; round < ROUNDS; round++) {
            var rolledBack = random.nextInt(6) == 0;
            transaction.executeWithoutResult(status -> {
                IntStream.range(0, random.nextInt(4)).forEach(at -> change(writer, rolledBack));
                if (rolledBack) {
                    compare(kept, clock, "inside");
                    status.setRollbackOnly();
                }
            });
            kept.refresh(Counted.values()[random.nextInt(Counted.values().length)], YearMonth.from(period().from()),
                    some(places));
            if (random.nextBoolean()) {
                catchUp(kept);
            }
            IntStream.range(0, 5).forEach(at -> compare(kept, clock, "afterwards"));
        }
    }

    /** Nothing was closed there yet, and somebody has looked before. */
    @Test
    void theFirstTicketOfAPlaceIsInTheFiguresOfTheCompany() {
        var clock = Clock.fixed(NOW, zone);
        var kept = new KeptFacts(reader, pieces, clock, zone, 100_000, Duration.ofHours(1));
        var writer = new FactWriter(jdbc, zone, new FactChanges(kept, events, feed));
        var company = new KpiScope(new Access(Map.of(Area.TICKET, Scope.EVERYTHING), Map.of(), Scope.NOTHING, Set.of(),
                Set.of(), Instant.MAX), null);
        var period = Period.of(YearMonth.of(2009, 6), YearMonth.of(2009, 6));
        var before = open(kept, company, period);

        var ticket = new TicketFacts(new TicketId(Ids.next()), 0, "", places.getFirst(), CustomerId.next(), null, "",
                Priority.P3, "C1", TicketState.NEW, NOW, NOW, null, null, null, 0, null);
        transaction.executeWithoutResult(status -> new TicketFactKeeper(writer).on(new TicketsChanged(List.of(ticket))));

        assertThat(open(kept, company, period)).isEqualTo(before + 1).isEqualTo(open(reader, company, period));
    }

    private long open(FactSource facts, KpiScope scope, Period period) {
        return requireNonNull(transaction.execute(status -> facts.stock(scope, period).openAtBeginOf(period.to())));
    }

    private void catchUp(KeptFacts kept) {
        transaction.executeWithoutResult(status -> {
            for (var what : Counted.values()) {
                kept.catchUp(what, kept.outdated(what));
                assertThat(kept.outdated(what)).isEmpty();
            }
        });
    }

    private void compare(KeptFacts kept, Clock clock, String when) {
        var scope = new KpiScope(access(), random.nextInt(3) == 0 ? null : some(places));
        var filter = new KpiFilter(period(), Set.of());
        transaction.executeWithoutResult(status -> {
            var expected = new DashboardMaker(reader, scopes(scope), clock, zone).make(filter);
            assertThat(new DashboardMaker(kept, scopes(scope), clock, zone).make(filter))
                    .as("%s, %s, %s", when, scope, filter).isEqualTo(expected);
        });
    }

    private KpiScopes scopes(KpiScope scope) {
        var rows = places.stream().map(place -> new BranchRow(place, "", place.toString(), BranchKind.BRANCH, null, false))
                .toList();
        return new KpiScopes(organization) {
            @Override
            KpiScope of(Set<BranchId> branches, Places all) {
                return scope;
            }

            @Override
            Places places() {
                return new Places(rows);
            }
        };
    }

    private Access access() {
        var read = Map.of(Area.TICKET, scope(), Area.VISIT, scope(), Area.CUSTOMER, scope());
        return new Access(read, Map.of(), Scope.NOTHING, Set.of(), Set.of(), Instant.MAX);
    }

    private Scope scope() {
        return random.nextInt(4) == 0 ? Scope.EVERYTHING : new Scope.Part(some(places), some(people), Set.of());
    }

    private Period period() {
        var from = LocalDate.of(2009, 1, 1).plusDays(random.nextInt(220));
        return switch (random.nextInt(3)) {
            case 0 -> new Period(from.withDayOfMonth(1), from.withDayOfMonth(1).plusMonths(1 + random.nextInt(6)));
            case 1 -> new Period(from, from.plusDays(1 + random.nextInt(62)));
            default -> new Period(from, from.plusDays(63 + random.nextInt(150)));
        };
    }

    /** One record more, or one that is there already and becomes another. */
    private void change(FactWriter writer, boolean rolledBack) {
        switch (random.nextInt(5)) {
            case 0 -> {
                var visit = change(visits, rolledBack, this::visit);
                new VisitFactKeeper(writer).on(new VisitsChanged(List.of(visit)));
            }
            case 1 -> {
                var customer = change(customers, rolledBack, this::customer);
                new CustomerFactKeeper(writer).on(new CustomersChanged(List.of(customer)));
            }
            default -> {
                var ticket = change(tickets, rolledBack, this::ticket);
                new TicketFactKeeper(writer).on(new TicketsChanged(List.of(ticket)));
            }
        }
    }

    private <T> T change(List<T> all, boolean rolledBack, Function<@Nullable T, T> changed) {
        var at = random.nextInt(all.size() + 1);
        if (at == all.size() || all.size() < 20) {
            var added = changed.apply(null);
            if (!rolledBack) {
                all.add(added);
            }
            return added;
        }
        var other = changed.apply(all.get(at));
        if (!rolledBack) {
            all.set(at, other);
        }
        return other;
    }

    private TicketFacts ticket(@Nullable TicketFacts old) {
        var opened = old == null || random.nextInt(8) == 0 ? moment() : old.openedAt();
        var handler = random.nextInt(4);
        var resolved = random.nextBoolean() ? opened.plusSeconds(random.nextInt(9_000_000)) : null;
        var closed = random.nextBoolean() ? opened.plusSeconds(random.nextInt(9_000_000)) : null;
        return new TicketFacts(old == null ? new TicketId(Ids.next()) : old.ticket(), version(old == null ? -1 : old.version()),
                "", pick(places), CustomerId.next(), handler == 3 ? null : people.get(handler),
                handler == 3 ? (random.nextBoolean() ? "" : "外部") : "员工" + handler, pick(List.of(Priority.values())),
                "C" + random.nextInt(4), TicketState.NEW, opened, opened.plusSeconds(random.nextInt(9_000_000)),
                random.nextInt(4) == 0 ? opened.plusSeconds(random.nextInt(9_000_000)) : null, resolved, closed,
                random.nextInt(8), random.nextInt(3) == 0 ? (Boolean) random.nextBoolean() : null);
    }

    private VisitFacts visit(@Nullable VisitFacts old) {
        var planned = moment();
        return new VisitFacts(old == null ? new VisitId(Ids.next()) : old.visit(), version(old == null ? -1 : old.version()),
                pick(places), CustomerId.next(), pick(people), VisitKind.VISIT, pick(List.of(VisitState.values())),
                planned, random.nextBoolean() ? planned.plusSeconds(random.nextInt(-200_000, 200_000)) : null);
    }

    private CustomerFacts customer(@Nullable CustomerFacts old) {
        return new CustomerFacts(old == null ? new CustomerId(Ids.next()) : old.customer(),
                version(old == null ? -1 : old.version()), pick(places), pick(List.of(CustomerGrade.values())),
                pick(List.of(CustomerStatus.ACTIVE, CustomerStatus.DELETED)),
                random.nextBoolean() ? pick(people) : null, moment());
    }

    /** Mostly a later one; at times news come too late and change nothing. */
    private long version(long old) {
        return old + (random.nextInt(10) == 0 ? 0 : 1);
    }

    /** From autumn to a month ahead. */
    private Instant moment() {
        return NOW.minus(Duration.ofDays(250)).plusSeconds(random.nextLong(Duration.ofDays(280).toSeconds()));
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private <T> Set<T> some(List<T> all) {
        var some = new HashSet<>(all);
        some.removeIf(one -> random.nextBoolean());
        return some;
    }
}
