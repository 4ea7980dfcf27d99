package io.kewei.customer.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.kewei.customer.CustomerFilter;
import io.kewei.customer.CustomerGrade;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.CustomerRow;
import io.kewei.customer.CustomerStatus;
import io.kewei.customer.Divisions;
import io.kewei.customer.Industry;
import io.kewei.platform.security.Roles;
import io.kewei.platform.ui.FilterBar;
import io.kewei.platform.ui.QueryPage;
import io.kewei.platform.ui.Table;
import io.kewei.platform.ui.Words;
import jakarta.annotation.security.RolesAllowed;

/** Every customer the user may see, loaded page by page as they scroll; the one changed last comes first. */
@Route("customers")
@Menu(title = "customer.menu", order = 20, icon = "building-2")
@RolesAllowed(Roles.CUSTOMER_READ)
class CustomerListView extends QueryPage<CustomerFilter> {

    private final Table<CustomerRow> table = new Table<>();

    CustomerListView(CustomerQueries queries) {
        super("customer.list.title", CustomerFilter::of, CustomerFilter::params);

        addFilters(new FilterBar<>(filter(), CustomerFilter.ALL)
                .search("customer.list.search", CustomerFilter::text, CustomerFilter::withText)
                .choice("customer.grade", CustomerGrade.class, CustomerFilter::grades, CustomerFilter::withGrades)
                .choice("customer.status", CustomerStatus.class, CustomerFilter::statuses, CustomerFilter::withStatuses)
                .choice("customer.industry", Industry.class, CustomerFilter::industries,
                        CustomerFilter::withIndustries));
        columns();
        table.setItemsPageable(page -> queries.list(filter().peek(), page));
        table.setEmptyText("customer.list.empty");
        addAndExpand(table);

        Signal.effect(this, () -> {
            setCount(queries.count(filter().get()));
            table.reload();
        });
    }

    private void columns() {
        table.text("customer.number", CustomerRow::number).setSortProperty("number");
        table.link("customer.name", CustomerRow::name, row -> CustomerNavigation.address(row.id()))
                .setSortProperty("name").setFlexGrow(3);
        table.text("customer.grade", row -> Words.of(row.grade())).setSortProperty("grade");
        table.badge("customer.status", row -> Tones.of(row.status()), row -> Words.of(row.status()))
                .setSortProperty("status");
        table.text("customer.industry", row -> Words.of(row.industry())).setSortProperty("industry");
        table.text("customer.region", row -> Divisions.brief(row.region())).setSortProperty("region");
        table.text("customer.branch", CustomerRow::branchName).setSortProperty("branch");
        table.text("customer.owner", CustomerRow::ownerName).setSortProperty("owner");
        table.text("customer.phone", CustomerRow::phone).setSortProperty("phone");
        table.moment("customer.changed", CustomerRow::changedAt).setSortProperty("changed");
    }
}
