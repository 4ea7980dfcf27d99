package io.kewei.customer.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableConsumer;
import io.kewei.customer.CustomerRow;
import io.kewei.customer.Divisions;
import io.kewei.platform.ui.StatusBadge;
import io.kewei.platform.ui.Table;
import io.kewei.platform.ui.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of the archive, which can be sorted by each of them. */
class CustomerTable extends Table<CustomerRow> {

    private final Map<String, Column<CustomerRow>> sortable = new LinkedHashMap<>();

    /** @param phones whether one may sort by phones: their order tells masked numbers */
    CustomerTable(boolean phones) {
        sortable("number", text("customer.number", CustomerRow::number)).setWidth("148px").setFlexGrow(0);
        sortable("name", link("customer.name", CustomerRow::name, row -> CustomerNavigation.address(row.id())))
                .setWidth("210px").setFlexGrow(4);
        sortable("grade", text("customer.grade", row -> Words.of(row.grade()))).setWidth("72px").setFlexGrow(0);
        sortable("status", badge("customer.status", row -> Tones.of(row.status()), row -> Words.of(row.status())))
                .setWidth("104px");
        sortable("industry", text("customer.industry", row -> Words.of(row.industry()))).setWidth("104px");
        sortable("region", text("customer.region", row -> Divisions.brief(row.region()))).setWidth("96px");
        sortable("branch", text("customer.branch", CustomerRow::branchName)).setWidth("104px");
        sortable("owner", text("customer.owner", CustomerRow::ownerName)).setWidth("88px").setFlexGrow(0);
        var phone = text("customer.phone", CustomerRow::phone).setWidth("132px").setFlexGrow(0);
        if (phones) {
            sortable("phone", phone);
        }
        sortable("changed", moment("customer.changed", CustomerRow::changedAt)).setWidth("156px");
        setCard(CustomerTable::card);
        setEmptyText("customer.list.empty");
    }

    private Column<CustomerRow> sortable(String key, Column<CustomerRow> column) {
        sortable.put(key, column);
        return column.setSortProperty(key);
    }

    private static Div card(CustomerRow row) {
        var first = new Div(new Span(row.name()), new StatusBadge(Tones.of(row.status()), Words.of(row.status())));
        var second = new Span(Stream.of(row.number(), Words.of(row.grade()), Divisions.brief(row.region()),
                row.ownerName()).filter(word -> word != null && !word.isEmpty()).collect(Collectors.joining(" · ")));
        var card = new Div(first, second);
        card.addClassName("row-card");
        return card;
    }

    /** Opens the selected customer's page with this key, while the list has the focus. */
    void addShortcutToOpen(Key key) {
        Shortcuts.addShortcutListener(this, () -> getSelectedItems().stream().findFirst()
                .ifPresent(row -> CustomerNavigation.open(row.id())), key).listenOn(this).allowBrowserDefault();
    }

    /** Hears by what the user sorts, as the page's address writes it: {@code name}, {@code -changed}, or nothing. */
    void onSorted(SerializableConsumer<String> listener) {
        addSortListener(event -> {
            if (event.isFromClient()) {
                listener.accept(event.getSortOrder().stream().findFirst()
                        .map(order -> (order.getDirection() == SortDirection.DESCENDING ? "-" : "") + key(order))
                        .orElse(""));
            }
        });
    }

    /** Shows and uses the order that the page's address asks for; one that makes no sense is passed over. */
    void showSort(String sort) {
        var column = sortable.get(sort.startsWith("-") ? sort.substring(1) : sort);
        var direction = sort.startsWith("-") ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        var wanted = column == null ? List.<GridSortOrder<CustomerRow>>of()
                : List.of(new GridSortOrder<>(column, direction));
        if (!same(getSortOrder(), wanted)) {
            sort(wanted);
        }
    }

    private static boolean same(List<GridSortOrder<CustomerRow>> one, List<GridSortOrder<CustomerRow>> other) {
        return one.size() == other.size() && (one.isEmpty()
                || one.getFirst().getSorted() == other.getFirst().getSorted()
                && one.getFirst().getDirection() == other.getFirst().getDirection());
    }

    private String key(GridSortOrder<CustomerRow> order) {
        return sortable.entrySet().stream().filter(entry -> entry.getValue() == order.getSorted())
                .map(Map.Entry::getKey).findFirst().orElse("");
    }
}
