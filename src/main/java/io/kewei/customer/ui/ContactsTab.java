package io.kewei.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.kewei.customer.ContactDetails;
import io.kewei.customer.CustomerFile;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerQueries;
import io.kewei.platform.masking.SecretKind;
import io.kewei.platform.security.Roles;
import io.kewei.platform.ui.SecretTexts;
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
        var file = queries.file(customer);
        var secrets = new SecretTexts("customer", file.row());
        var table = new Table<ContactDetails>();
        table.text("customer.contact.name", ContactDetails::name).setWidth("120px");
        table.text("customer.contact.title", ContactDetails::title).setWidth("120px");
        table.text("customer.contact.keyPerson", contact -> contact.keyPerson() ? "★" : "").setWidth("96px");
        table.component("customer.contact.mobile", contact -> ContactLine.mobile(secrets, contact)).setWidth("150px");
        table.component("customer.contact.phone", contact -> ContactLine.phone(secrets, contact)).setWidth("150px");
        table.component("customer.contact.email", contact -> ContactLine.email(secrets, contact)).setWidth("180px");
        table.component("customer.contact.wechat", contact -> secrets.text("customer.contact.wechat", SecretKind.WECHAT,
                ContactLine.field(contact, "wechat"), contact.wechat())).setWidth("120px");
        table.text("customer.contact.gender", contact -> Words.of(contact.gender())).setWidth("80px");
        table.component("customer.contact.birthday", contact -> birthday(secrets, contact, file)).setWidth("120px");
        table.component("customer.contact.remark", contact -> secrets.text("customer.contact.remark", SecretKind.WORDS,
                ContactLine.field(contact, "remark"), contact.remark()));
        table.setCard(contact -> ContactLine.of(secrets, contact));
        table.setItems(file.details().contacts());
        table.setEmptyText("customer.contacts.none");
        return table;
    }

    private static Component birthday(SecretTexts secrets, ContactDetails contact, CustomerFile file) {
        var day = contact.birthday() == null ? "" : contact.birthday().toString();
        return secrets.value("customer.contact.birthday", SecretKind.BIRTHDAY, ContactLine.field(contact, "birthday"),
                day, file.behind(), Span::new);
    }
}
