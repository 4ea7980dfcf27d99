package io.kewei.ticket;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import io.kewei.customer.CustomerId;
import io.kewei.platform.Params;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets to show, as a page's address says it. An empty address means the open ones; an address that names
 * anything else means all that fit it, unless it says {@code undone=true}.
 *
 * @param undone     only those where somebody still has to do something
 * @param overdue    only those that are past their due time and not solved
 * @param reassigned how often handed on, {@code 3} or {@code 5+}; or empty
 * @param openAt     only those that were open at the end of that day; dates are in the portal's zone
 * @param from       opened that day or later
 * @param to         opened before that day
 * @param dueTo      only those due before that day
 * @param handlerName handled by somebody of this name whom an import brought and who is not on our staff; or empty
 */
public record TicketFilter(String text, boolean undone, boolean overdue, Set<TicketState> states,
                           Set<Priority> priorities, Set<TicketType> types, Set<String> categories, Set<BranchId> branches, Set<StaffId> handlers,
                           @Nullable CustomerId customer, @Nullable LocalDate from, @Nullable LocalDate to,
                           @Nullable LocalDate closedFrom, @Nullable LocalDate closedTo, @Nullable Boolean inTime,
                           @Nullable LocalDate openAt, String reassigned,
                           @Nullable LocalDate dueTo, String handlerName) {

    private static final Set<String> NAMES = Set.of("q", "undone", "overdue", "state", "priority", "type", "category",
            "branch", "handler", "customer", "from", "to", "closedFrom", "closedTo", "inTime", "openAt", "reassigned",
            "dueTo", "handlerName", "all");

    public static final TicketFilter ALL = of(Params.NONE.with("all", true));
    public static final TicketFilter OPEN = of(Params.NONE);

    /** The filter that an address asks for; what makes no sense in it is passed over. */
    public static TicketFilter of(Params params) {
        var bare = NAMES.stream().allMatch(name -> params.all(name).isEmpty());
        return new TicketFilter(params.text("q"), bare || "true".equals(params.text("undone")),
                "true".equals(params.text("overdue")),
                params.enums("state", TicketState.class), params.enums("priority", Priority.class),
                params.enums("type", TicketType.class), Set.copyOf(params.all("category")),
                params.ids("branch").stream().map(BranchId::new).collect(Collectors.toUnmodifiableSet()),
                params.ids("handler").stream().map(StaffId::new).collect(Collectors.toUnmodifiableSet()),
                params.ids("customer").stream().map(CustomerId::new).findFirst().orElse(null),
                params.date("from").orElse(null), params.date("to").orElse(null),
                params.date("closedFrom").orElse(null), params.date("closedTo").orElse(null),
                verdict(params.text("inTime")), params.date("openAt").orElse(null),
                params.text("reassigned").matches("\\d{1,4}\\+?") ? params.text("reassigned") : "",
                params.date("dueTo").orElse(null), params.text("handlerName"));
    }

    /** Whether there is something to look for besides the filters. */
    boolean hasWords() {
        return !text.isBlank();
    }

    /** Whether it asks for nothing but states, places and due times. */
    boolean isPlain() {
        return equals(new TicketFilter("", undone, overdue, states, Set.of(), Set.of(), Set.of(), branches, Set.of(),
                null, null, null, null, null, null, null, "", dueTo, ""));
    }

    /** Whether it is plain and asks for open tickets only. */
    boolean isOfLine() {
        return isPlain() && (undone || overdue || !states.isEmpty() && TicketState.OPEN.containsAll(states));
    }

    /** The address that asks for this filter. */
    public Params params() {
        if (equals(OPEN)) {
            return Params.NONE;
        }
        if (equals(ALL)) {
            return Params.NONE.with("all", true);
        }
        return Params.NONE.with("q", text).with("undone", undone ? true : null).with("overdue", overdue ? true : null)
                .with("state", states).with("priority", priorities).with("type", types).with("category", categories)
                .with("branch", branches.stream().map(BranchId::value).toList())
                .with("handler", handlers.stream().map(StaffId::value).toList())
                .with("customer", customer == null ? null : customer.value())
                .with("from", from).with("to", to).with("closedFrom", closedFrom).with("closedTo", closedTo)
                .with("inTime", inTime).with("openAt", openAt).with("reassigned", reassigned)
                .with("dueTo", dueTo).with("handlerName", handlerName);
    }

    public TicketFilter withText(String words) {
        return with("q", words);
    }

    public TicketFilter withUndone(boolean only) {
        return of(params().with("undone", only ? true : null).with("all", only ? null : true));
    }

    public TicketFilter withOverdue(boolean only) {
        return with("overdue", only ? true : null);
    }

    public TicketFilter withStates(Set<TicketState> some) {
        return of(explicit().with("state", some));
    }

    public TicketFilter withPriorities(Set<Priority> some) {
        return of(explicit().with("priority", some));
    }

    public TicketFilter withTypes(Set<TicketType> some) {
        return of(explicit().with("type", some));
    }

    public TicketFilter withCategories(Set<String> some) {
        return of(explicit().with("category", some));
    }

    public TicketFilter withBranches(Set<BranchId> some) {
        return of(explicit().with("branch", some.stream().map(BranchId::value).toList()));
    }

    public TicketFilter withHandlers(Set<StaffId> some) {
        return of(explicit().with("handler", some.stream().map(StaffId::value).toList()));
    }

    public TicketFilter withCustomer(@Nullable CustomerId one) {
        return with("customer", one == null ? null : one.value());
    }

    /** Opened from a day on and before another. */
    public TicketFilter withOpened(@Nullable LocalDate first, @Nullable LocalDate end) {
        return of(explicit().with("from", first).with("to", end));
    }

    /** Closed from a day on and before another. */
    public TicketFilter withClosed(@Nullable LocalDate first, @Nullable LocalDate end) {
        return of(explicit().with("closedFrom", first).with("closedTo", end));
    }

    public TicketFilter withDueTo(@Nullable LocalDate end) {
        return with("dueTo", end);
    }

    /** The same without one parameter of the address. */
    public TicketFilter without(String name) {
        return with(name, null);
    }

    private TicketFilter with(String name, @Nullable Object value) {
        return of(explicit().with(name, value));
    }

    /** The address without its shorthand for "the open ones" and "all". */
    private Params explicit() {
        return params().with("undone", undone ? true : null).with("all", undone ? null : true);
    }

    private static @Nullable Boolean verdict(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }
}
