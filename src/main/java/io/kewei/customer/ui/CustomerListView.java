package io.kewei.customer.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.kewei.customer.CustomerFilter;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.CustomerRow;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.Params;
import io.kewei.platform.masking.Masking;
import io.kewei.platform.masking.Sensitive;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.ui.Drawer;
import io.kewei.platform.ui.ExportButton;
import io.kewei.platform.ui.Icons;
import io.kewei.platform.ui.QueryPage;
import io.kewei.platform.ui.SearchHint;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** Every customer the user may see, loaded page by page as they scroll; the one changed last comes first. */
@Route(CustomerNavigation.CUSTOMERS)
@Menu(title = "customer.menu", order = 20, icon = "building-2")
@RolesAllowed(Roles.CUSTOMER_READ)
class CustomerListView extends QueryPage<CustomerFilter> {

    private final CustomerQueries queries;
    private final CustomerSummary summary;
    private final CustomerTable table;
    private final Drawer drawer;

    CustomerListView(CustomerQueries queries, CustomerDialogs dialogs, CustomerSummary summary,
            OrganizationQueries organization, CurrentUser user, Masking masking) {
        super("customer.list.title", CustomerFilter::of, CustomerFilter::params);
        this.queries = queries;
        this.summary = summary;
        this.table = new CustomerTable(masking.veil().isOpen(Sensitive.CONTACT));
        this.drawer = new Drawer(table);

        var register = new Button(getTranslation("customer.register"), Icons.of("plus"),
                click -> dialogs.register(CustomerNavigation::open));
        register.addThemeVariants(ButtonVariant.PRIMARY);
        register.setVisible(user.may(Roles.CUSTOMER_WORK));
        addActions(new ExportButton<>("customer.list.title", table, () -> {
            var now = filter().peek();
            return page -> queries.list(now, page);
        }), register);
        addFilters(new CustomerFilterBar(filter(), organization, user),
                new SearchHint(filter().map(CustomerFilter::text)));

        table.setItemsPageable(page -> queries.list(filter().peek(), page));
        table.addSelectionListener(selection -> selection.getFirstSelectedItem()
                .ifPresent(row -> open().set(row.id().value().toString())));
        table.addItemDoubleClickListener(click -> CustomerNavigation.open(click.getItem().id()));
        table.addShortcutToOpen(Key.ENTER);
        table.onSorted(sort -> filter().update(now -> now.withSort(sort)));
        drawer.onClosed(() -> open().set(""));
        addAndExpand(drawer);

        var without = Signal.cached(filter().map(now -> now.withSort("")));
        Signal.effect(this, () -> {
            var count = queries.count(without.get(), COUNTED);
            setCount(count);
            table.expect(count);
        });
        Signal.effect(this, () -> {
            table.showSort(filter().get().sort());
            table.restart();
        });
        Signal.effect(this, () -> show(open().get()));
    }

    private void show(String id) {
        var row = new Params(Map.of("id", List.of(id))).ids("id").stream().findFirst()
                .flatMap(value -> queries.find(new CustomerId(value)));
        if (row.isPresent()) {
            table.select(row.get());
            drawer.show(row.get().name(), summary.of(row.get(), this::changed));
        } else {
            table.deselectAll();
            drawer.hide();
        }
    }

    private void changed() {
        table.reload();
        show(open().peek());
    }
}
