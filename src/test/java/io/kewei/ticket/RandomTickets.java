package io.kewei.ticket;

import io.kewei.customer.CustomerId;
import io.kewei.platform.Params;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tickets of a few places, people and customers, and questions about them; the same ones for the same random numbers. */
class RandomTickets {

    private static final List<String> PIECES = List.of("漏水", "水漏", "电梯", "异响", "无法开机", "开机", "长沙", "重科", "E03", "e0",
            "INC", "Pump", "pumpe", "7.5", "75", "水", "急", "３号", "的");
    private static final List<String> GAPS = List.of("", "", "", " ", "，", "_", "-", "\n");
    private static final Duration WEEKS = Duration.ofDays(40);

    private final Random random;
    private final Instant now;
    private final String source = "r" + Long.toString(System.nanoTime(), 36);
    private final List<BranchId> places;
    private final List<StaffId> people;
    private final List<CustomerId> customers;
    private int number;

    RandomTickets(Random random, TicketTestData data, Instant now) {
        this.random = random;
        this.now = now;
        var branch = data.branch("华南分公司");
        places = List.of(branch, data.branch("华北分公司"), data.station("岳阳站", branch));
        people = places.stream().map(place -> data.staff("某人", place)).toList();
        customers = Stream.of("长沙中联重科", "长沙水泵厂", "岳阳开机电", "Pump Ltd", "天津重科", "北京异响")
                .map(name -> data.customer(name, any(places))).toList();
    }

    String source() {
        return source;
    }

    BranchId place() {
        return places.getFirst();
    }

    Set<BranchId> places() {
        return Set.copyOf(places);
    }

    List<ImportedTicket> some(int many) {
        return IntStream.range(0, many).mapToObj(one -> ticket()).toList();
    }

    private ImportedTicket ticket() {
        var details = new TicketDetails(any(customers), Channel.PHONE, any(TicketType.values()),
                any("HARDWARE", "REFUND", "42"), Urgency.NORMAL, text(1 + random.nextInt(3)), text(random.nextInt(6)),
                "", "", null);
        var handler = maybe(0.6, () -> any(people));
        var entries = List.of(new ImportedEntry(moment(), EntryKind.IMPORTED, "", TicketState.NEW, ""));
        return new ImportedTicket(source, "INC" + number++ + "-" + random.nextInt(90), any(places), details,
                any(Priority.values()), any(TicketState.values()), handler,
                handler != null || random.nextBoolean() ? any("张三", "李四", "王五") : "", "", moment(),
                moment().plus(Duration.ofDays(20)), maybe(0.5, this::moment), maybe(0.5, this::moment),
                random.nextInt(4), 0, maybe(0.4, random::nextBoolean), entries);
    }

    private String text(int pieces) {
        return IntStream.range(0, pieces).mapToObj(one -> any(PIECES) + any(GAPS)).collect(Collectors.joining())
                .strip();
    }

    /** Somebody who sees some places, some people's tickets, some that are shared, and some names. */
    Access access(List<UUID> ids) {
        var seen = Access.of(new Scope.Part(subset(places, 0.6), subset(people, 0.3),
                random.nextBoolean() ? Set.of() : subset(ids, 0.05)));
        return new Access(seen.read(), seen.work(), Scope.of(subset(places, 0.7)), Set.of(),
                subset(customers, 0.1).stream().map(CustomerId::value).collect(Collectors.toSet()), Instant.MAX);
    }

    TicketFilter filter(List<String> texts) {
        var params = Params.NONE.with("q", words(texts)).with("all", true);
        params = with(params, 0.2, "undone", () -> true);
        params = with(params, 0.15, "overdue", () -> true);
        params = with(params, 0.2, "state", () -> any(TicketState.values()));
        params = with(params, 0.2, "priority", () -> subset(List.of(Priority.values()), 0.5));
        params = with(params, 0.2, "type", () -> subset(List.of(TicketType.values()), 0.5));
        params = with(params, 0.1, "category", () -> any("REFUND", "42"));
        params = with(params, 0.2, "branch", () -> any(places).value());
        params = with(params, 0.1, "handler", () -> any(people).value());
        params = with(params, 0.1, "handlerName", () -> any("张三", "李四"));
        params = with(params, 0.1, "customer", () -> any(customers).value());
        for (var day : List.of("from", "to", "closedFrom", "closedTo", "openAt", "dueTo")) {
            params = with(params, 0.08, day, () -> LocalDate.ofInstant(moment(), ZoneOffset.UTC));
        }
        params = with(params, 0.15, "inTime", random::nextBoolean);
        params = with(params, 0.1, "reassigned", () -> any("0", "2", "1+", "3+"));
        return TicketFilter.of(params);
    }

    private Params with(Params params, double chance, String name, Supplier<Object> value) {
        return random.nextDouble() >= chance ? params
                : value.get() instanceof Collection<?> some ? params.with(name, some) : params.with(name, value.get());
    }

    /** Pieces of what is written somewhere, of names, and what stands nowhere. */
    private String words(List<String> texts) {
        var words = Stream.generate(() -> random.nextInt(4) == 0 ? any("重科", "长沙", "zk", "shuibeng", "pump", "水", "％", "无此")
                : piece(any(texts))).limit(1 + random.nextInt(2)).collect(Collectors.joining(" "));
        return random.nextInt(5) == 0 ? words.toUpperCase() : words;
    }

    private String piece(String text) {
        var from = random.nextInt(text.length());
        var piece = text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(5)));
        return piece.isBlank() ? "水" : piece;
    }

    /** Some time in the last weeks, to the microsecond. */
    private Instant moment() {
        return now.minusNanos(1000 * (random.nextLong(WEEKS.toNanos() / 1000))).truncatedTo(
                ChronoUnit.MICROS);
    }

    private <T> @Nullable T maybe(double chance, Supplier<T> value) {
        return random.nextDouble() < chance ? value.get() : null;
    }

    private <T> Set<T> subset(List<T> all, double chance) {
        var some = new HashSet<T>();
        all.stream().filter(one -> random.nextDouble() < chance).forEach(some::add);
        return some;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    private <T> T any(T... all) {
        return all[random.nextInt(all.length)];
    }
}
