package io.kewei.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.customer.CustomerFilter;
import io.kewei.customer.CustomerQueries;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import io.kewei.ticket.TicketBoard;
import io.kewei.ticket.TicketFilter;
import io.kewei.ticket.TicketQueries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * What the data scope costs on lists: each list is asked by headquarters without a scope, by headquarters for a branch that
 * it names, and by people whose scope it is. {@code ./kewei bench scope}; bench/README.md says how to read it. Not a test:
 * no time is asserted, and it does not run with the tests.
 */
@PortalTest
@Import(ScopeOffice.class)
class ScopeBench {

    private static final int RUNS = Integer.getInteger("kewei.bench.runs", 31);
    private static final int PAGE = 50;

    @Autowired
    ScopeOffice data;
    @Autowired
    CustomerQueries customers;
    @Autowired
    TicketQueries tickets;
    @Autowired
    TicketBoard board;

    private final StringBuilder report = new StringBuilder();
    private final List<String> json = new ArrayList<>();

    @Test
    void lists() throws IOException {
        as(Scope.EVERYTHING);
        var office = data.fill(Integer.getInteger("kewei.bench.customers", 1_000_000),
                Integer.getInteger("kewei.bench.tickets", 1_000_000));
        say("%,d customers, %,d tickets; a branch of %d places has %,d customers, a region of %d places %,d%n%n",
                office.customers(), office.tickets(), office.places().size(), office.ofBranch(), office.region().size(),
                office.ofRegion());
        say("Medians of %d runs in ms; a page of %d rows.%n%n", RUNS, PAGE);
        var pages = new LinkedHashMap<String, Asked>();
        pages.put("customers", (named, people, page) -> customers.list(
                CustomerFilter.ALL.withBranches(named).withOwners(people), page));
        pages.put("tickets", (named, people, page) -> tickets.list(
                TicketFilter.ALL.withBranches(named).withHandlers(people), page));
        pages.put("open tickets", (named, people, page) -> tickets.list(
                TicketFilter.OPEN.withBranches(named).withHandlers(people), page));
        var first = PageRequest.of(0, PAGE);
        pages.forEach((list, ask) -> {
            compare(list + ", in the list's own order", first, ask, office);
            compare(list + ", row 5,000", PageRequest.of(100, PAGE), ask, office);
        });
        for (var sort : List.of("name", "number")) {
            compare("customers by " + sort, PageRequest.of(0, PAGE, Sort.by(sort)), pages.get("customers"), office);
        }
        for (var sort : List.of("number", "dueAt")) {
            compare("tickets by " + sort, PageRequest.of(0, PAGE, Sort.by(sort)), pages.get("tickets"), office);
        }
        compare("number of customers", first, (named, people, page) -> List.of(
                customers.count(CustomerFilter.ALL.withBranches(named).withOwners(people))), office);
        compare("number of open tickets", first, (named, people, page) -> List.of(
                tickets.count(TicketFilter.OPEN.withBranches(named).withHandlers(people))), office);
        compare("board, cards", first, (named, people, page) ->
                board.cards(TicketFilter.ALL.withBranches(named).withHandlers(people), Set.of()), office);
        compare("board, columns", first, (named, people, page) ->
                board.counts(TicketFilter.ALL.withBranches(named).withHandlers(people)), office);
        Files.writeString(Path.of("target", "bench", "scope.json"),
                json.stream().collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n")));
    }

    /** Asks for a list, with places and people that whoever asks has chosen. */
    private interface Asked {

        List<?> rows(Set<BranchId> places, Set<StaffId> people, Pageable page);
    }

    private void compare(String what, Pageable page, Asked list, ScopeOffice.Office office) {
        var branch = Set.of(office.branch());
        var person = Set.of(office.person());
        var asked = new LinkedHashMap<String, Runnable>();
        asked.put("everything", as(Scope.EVERYTHING, () -> list.rows(Set.of(), Set.of(), page)));
        asked.put("branch named", as(Scope.EVERYTHING, () -> list.rows(branch, Set.of(), page)));
        asked.put("branch", as(Scope.of(office.places()), () -> list.rows(Set.of(), Set.of(), page)));
        asked.put("region named", as(Scope.EVERYTHING, () -> list.rows(office.region(), Set.of(), page)));
        asked.put("region", as(Scope.of(office.region()), () -> list.rows(Set.of(), Set.of(), page)));
        asked.put("own named", as(Scope.EVERYTHING, () -> list.rows(Set.of(), person, page)));
        asked.put("own", as(new Scope.Part(Set.of(), person, Set.of()), () -> list.rows(Set.of(), Set.of(), page)));
        asked.put("branch and 20 shared", as(new Scope.Part(office.places(), Set.of(), office.shared()),
                () -> list.rows(Set.of(), Set.of(), page)));
        var medians = medians(asked);
        say("%-45s", what);
        medians.forEach((who, median) -> say(" | %s %.2f", who, median));
        say(" | scope/named: branch %.2f, region %.2f, own %.2f | with shares/without: %.2f%n",
                medians.get("branch") / medians.get("branch named"), medians.get("region") / medians.get("region named"),
                medians.get("own") / medians.get("own named"),
                medians.get("branch and 20 shared") / medians.get("branch"));
        json.add("{\"list\": \"%s\", %s}".formatted(what, medians.entrySet().stream()
                .map(one -> "\"%s\": %.3f".formatted(one.getKey(), one.getValue())).collect(Collectors.joining(", "))));
    }

    private static Runnable as(Scope scope, Supplier<List<?>> list) {
        return () -> {
            as(scope);
            assertThat(list.get()).isNotNull();
        };
    }

    private static void as(Scope scope) {
        var user = new PortalUser(StaffId.next(), "bench", "bench", new BranchId(new UUID(0, 1)),
                "", Set.of(JobRole.ADMINISTRATOR), Access.of(scope));
        WithUser.Factory.logIn(user);
    }

    /** Takes turns, so that whatever else the machine does falls on all alike. */
    private static Map<String, Double> medians(Map<String, Runnable> asked) {
        var times = new LinkedHashMap<String, List<Long>>();
        asked.forEach((who, ask) -> {
            ask.run();
            ask.run();
            times.put(who, new ArrayList<>());
        });
        for (var run = 0; run < RUNS; run++) {
            asked.forEach((who, ask) -> {
                var began = System.nanoTime();
                ask.run();
                times.get(who).add(System.nanoTime() - began);
            });
        }
        var medians = new LinkedHashMap<String, Double>();
        times.forEach((who, all) -> medians.put(who, all.stream().sorted().toList().get(RUNS / 2) / 1e6));
        return medians;
    }

    private void say(String format, Object... arguments) {
        report.append(format.formatted(arguments));
        try {
            Files.writeString(Files.createDirectories(Path.of("target", "bench")).resolve("scope.txt"), report);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
