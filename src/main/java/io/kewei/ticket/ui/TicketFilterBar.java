package io.kewei.ticket.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.kewei.organization.BranchRow;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.StaffRow;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import io.kewei.platform.ui.FilterBar;
import io.kewei.platform.ui.Icons;
import io.kewei.platform.ui.Words;
import io.kewei.ticket.Priority;
import io.kewei.ticket.TicketCategory;
import io.kewei.ticket.TicketFilter;
import io.kewei.ticket.TicketState;
import io.kewei.ticket.TicketType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** The filters that list and board share, and those that only the list has. */
class TicketFilterBar extends FilterBar<TicketFilter> {

    /** How many colleagues the chip offers; whoever wants another one searches. */
    private static final int COLLEAGUES = 200;

    private final ValueSignal<TicketFilter> filter;
    private final OrganizationQueries organization;
    private final PortalUser user;

    TicketFilterBar(ValueSignal<TicketFilter> filter, TicketFilter initial, OrganizationQueries organization,
            PortalUser user) {
        super(filter, initial);
        this.filter = filter;
        this.organization = organization;
        this.user = user;
    }

    TicketFilterBar forBoard() {
        search("ticket.list.search", TicketFilter::text, TicketFilter::withText);
        mine();
        shared();
        return this;
    }

    TicketFilterBar forList() {
        search("ticket.list.search", TicketFilter::text, TicketFilter::withText);
        toggle("ticket.filter.undone", TicketFilter::undone, TicketFilter::withUndone);
        mine();
        toggle("ticket.filter.overdue", TicketFilter::overdue, TicketFilter::withOverdue);
        choice("ticket.state", TicketState.class, TicketFilter::states, TicketFilter::withStates);
        shared();
        choice("ticket.category", () -> Arrays.stream(TicketCategory.values()).map(Enum::name).toList(), Look::category,
                TicketFilter::categories, TicketFilter::withCategories);
        dates("ticket.openedAt", TicketFilter::from, now -> last(now.to()),
                (now, first, last) -> now.withOpened(first, end(last)));
        also("closed", now -> now.closedFrom() == null && now.closedTo() == null ? "" : getTranslation(
                "ticket.filter.closed", text(now.closedFrom()), text(last(now.closedTo()))),
                now -> now.withClosed(null, null));
        also("inTime", now -> now.inTime() == null ? "" : getTranslation("ticket.filter.inTime." + now.inTime()),
                now -> now.without("inTime"));
        also("openAt", now -> now.openAt() == null ? "" : getTranslation("ticket.filter.openAt", now.openAt()),
                now -> now.without("openAt"));
        also("reassigned", now -> now.reassigned().isEmpty() ? ""
                : getTranslation("ticket.filter.reassigned", now.reassigned()), now -> now.without("reassigned"));
        also("dueTo", now -> now.dueTo() == null ? "" : getTranslation("ticket.filter.dueTo", now.dueTo()),
                now -> now.withDueTo(null));
        also("handlerName", now -> now.handlerName().isEmpty() ? ""
                : getTranslation("ticket.filter.handlerName", now.handlerName()), now -> now.without("handlerName"));
        also("customer", now -> now.customer() == null ? "" : getTranslation("ticket.filter.customer"),
                now -> now.withCustomer(null));
        return this;
    }

    private void mine() {
        toggle("ticket.filter.mine", now -> now.handlers().equals(Set.of(user.staff())),
                (now, on) -> now.withHandlers(on ? Set.of(user.staff()) : Set.of()));
    }

    private void shared() {
        choice("ticket.priority", Priority.class, TicketFilter::priorities, TicketFilter::withPriorities);
        choice("ticket.type", TicketType.class, TicketFilter::types, TicketFilter::withTypes);
        choice("ticket.filter.branch", () -> organization.branches().stream().map(BranchRow::id).toList(), this::branch,
                TicketFilter::branches, TicketFilter::withBranches);
        choice("ticket.handler", () -> organization.staff("", PageRequest.of(0, COLLEAGUES)).stream().map(StaffRow::id)
                .toList(), this::colleague, TicketFilter::handlers, TicketFilter::withHandlers);
    }

    /** A condition that a link from elsewhere brought along; it says what it is, and a click takes it off. */
    private void also(String name, SerializableFunction<TicketFilter, String> words,
            SerializableFunction<TicketFilter, TicketFilter> without) {
        var chip = new Button(Icons.of("x"), click -> filter.update(without::apply));
        chip.addClassNames("chip", "chip-set", "also-" + name);
        chip.setIconAfterText(true);
        Signal.effect(this, () -> {
            var text = words.apply(filter.get());
            chip.setText(text);
            chip.setVisible(!text.isEmpty());
        });
        put(chip);
    }

    private String branch(BranchId id) {
        return organization.findBranch(id).map(BranchRow::name).orElse("–");
    }

    private String colleague(StaffId id) {
        return organization.findStaff(id).map(StaffRow::name).orElse("–");
    }

    /** Addresses say "before this day", people say "until that day". */
    private static @Nullable LocalDate last(@Nullable LocalDate end) {
        return end == null ? null : end.minusDays(1);
    }

    private static @Nullable LocalDate end(@Nullable LocalDate last) {
        return last == null ? null : last.plusDays(1);
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
