package io.kewei.customer.ui;

import com.vaadin.flow.signals.local.ValueSignal;
import io.kewei.customer.CustomerFilter;
import io.kewei.customer.CustomerGrade;
import io.kewei.customer.CustomerStatus;
import io.kewei.customer.Divisions;
import io.kewei.customer.Divisions.Division;
import io.kewei.customer.Industry;
import io.kewei.organization.BranchRow;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.StaffRow;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.ui.FilterBar;
import java.util.Set;
import org.springframework.data.domain.PageRequest;

/** The filters of the archive. */
class CustomerFilterBar extends FilterBar<CustomerFilter> {

    /** More people than anybody looks through; the chip has a search field. */
    private static final PageRequest OWNERS = PageRequest.of(0, 500);

    CustomerFilterBar(ValueSignal<CustomerFilter> filter, OrganizationQueries organization, CurrentUser user) {
        super(filter, CustomerFilter.ALL);
        search("customer.list.search", CustomerFilter::text, CustomerFilter::withText);
        choice("customer.grade", CustomerGrade.class, CustomerFilter::grades, CustomerFilter::withGrades);
        choice("customer.status", CustomerStatus.class, CustomerFilter::statuses, CustomerFilter::withStatuses);
        choice("customer.industry", Industry.class, CustomerFilter::industries, CustomerFilter::withIndustries);
        choice("customer.region", () -> Divisions.provinces().stream().map(Division::code).toList(), Divisions::path,
                CustomerFilter::regions, CustomerFilter::withRegions);
        choice("customer.branch", () -> organization.branches().stream().map(BranchRow::id).toList(),
                id -> organization.findBranch(id).map(BranchRow::name).orElse("–"),
                CustomerFilter::branches, CustomerFilter::withBranches);
        choice("customer.owner", () -> organization.staff("", OWNERS).stream().map(StaffRow::id).toList(),
                id -> organization.findStaff(id).map(StaffRow::name).orElse("–"),
                CustomerFilter::owners, CustomerFilter::withOwners);
        var me = user.get().staff();
        toggle("customer.list.mine", now -> now.owners().equals(Set.of(me)),
                (now, on) -> now.withOwners(on ? Set.of(me) : Set.of()));
    }
}
