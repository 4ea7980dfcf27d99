package io.kewei.customer.ui;

import com.vaadin.flow.component.Component;
import io.kewei.customer.ContactDetails;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerQueries;
import io.kewei.platform.security.Roles;
import io.kewei.platform.ui.Table;
import io.kewei.platform.ui.Words;
import org.springframework.core.annotation.Order;

/** The people at a customer. */
@org.springframework.stereotype.Component
@Order(ContactsTab.PLACE)
class ContactsTab implements CustomerTab {

    static final int PLACE = 20;

    private final CustomerQueries queries;

    ContactsTab(CustomerQueries queries) {
        this.queries = queries;
    }

    @Override
    public String path() {
        return "contacts";
    }

    @Override
    public String titleKey() {
        return "customer.contacts";
    }

    @Override
    public String right() {
        return Roles.CUSTOMER_READ;
    }

    @Override
    public Component open(CustomerId customer) {
        var table = new Table<ContactDetails>();
        table.text("customer.contact.name", ContactDetails::name).setWidth("120px");
        table.text("customer.contact.title", ContactDetails::title).setWidth("120px");
        table.text("customer.contact.keyPerson", contact -> contact.keyPerson() ? "★" : "").setWidth("96px");
        table.component("customer.contact.mobile", contact -> Calls.phone(contact.mobile())).setWidth("140px");
        table.component("customer.contact.phone", contact -> Calls.phone(contact.phone())).setWidth("140px");
        table.component("customer.contact.email", contact -> Calls.email(contact.email())).setWidth("180px");
        table.text("customer.contact.wechat", ContactDetails::wechat).setWidth("120px");
        table.text("customer.contact.gender", contact -> Words.of(contact.gender())).setWidth("80px");
        table.date("customer.contact.birthday", ContactDetails::birthday);
        table.text("customer.contact.remark", ContactDetails::remark);
        table.setCard(ContactLine::of);
        table.setItems(queries.file(customer).details().contacts());
        table.setEmptyText("customer.contacts.none");
        return table;
    }
}
