package io.kewei.customer.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.kewei.customer.CustomerDetails;
import io.kewei.customer.CustomerFile;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.CustomerService;
import io.kewei.customer.CustomerStatus;
import io.kewei.customer.CustomerTwins;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.ui.BranchPicker;
import io.kewei.organization.ui.StaffPicker;
import io.kewei.platform.history.Change;
import io.kewei.platform.masking.Masking;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.ui.FormDialog;
import io.kewei.platform.ui.Seen;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the dialogs in which customers are registered and changed. */
@Component
class CustomerDialogs {

    private final CustomerQueries queries;
    private final CustomerService service;
    private final CustomerTwins twins;
    private final OrganizationQueries organization;
    private final CurrentUser user;
    private final Masking masking;

    CustomerDialogs(CustomerQueries queries, CustomerService service, CustomerTwins twins,
            OrganizationQueries organization, CurrentUser user, Masking masking) {
        this.queries = queries;
        this.service = service;
        this.twins = twins;
        this.organization = organization;
        this.user = user;
        this.masking = masking;
    }

    /** Asks for a new customer; {@code registered} hears which one it became. */
    void register(SerializableConsumer<CustomerId> registered) {
        FormDialog.create("customer.register.title", form(null, new CustomerForm.Shown(masking.veil(), Set.of(), true)),
                details -> registered.accept(service.register(details))).saveWord("customer.register.save").open();
    }

    /** Changes a customer; {@code changed} is called after it was saved. */
    void edit(CustomerId customer, SerializableRunnable changed) {
        var file = queries.file(customer);
        var shown = new CustomerForm.Shown(masking.veil(file.row()), file.behind(), Scopes.isOwn(file.row()));
        var form = form(customer, shown);
        FormDialog.edit("customer.edit.title", form, () -> seen(customer), (details, version) -> {
            service.change(customer, version, details, form.emptied());
            changed.run();
        }).open();
    }

    private CustomerForm form(@Nullable CustomerId customer, CustomerForm.Shown shown) {
        return new CustomerForm(new BranchPicker("customer.branch", organization),
                new StaffPicker("customer.owner", organization), new TwinHint(twins, customer), initial(), shown);
    }

    private Seen<CustomerDetails> seen(CustomerId customer) {
        CustomerFile file = queries.file(customer);
        var last = queries.changes(customer).stream().findFirst();
        return new Seen<>(file.details(), file.row().version(), last.map(Change::by).orElse(""),
                file.row().changedAt());
    }

    /** A new customer belongs where the user works, and to the user, until somebody says otherwise. */
    private CustomerDetails initial() {
        var me = user.get();
        var plain = CustomerDetails.of("", me.branch()).withStatus(CustomerStatus.PROSPECT);
        return organization.findStaff(me.staff()).isEmpty() ? plain : plain.withOwner(me.staff());
    }
}
