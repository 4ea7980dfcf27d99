package io.kewei.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.customer.ContactDetails;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.CustomerRow;
import io.kewei.customer.Divisions;
import io.kewei.platform.masking.SecretKind;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.FactList;
import io.kewei.platform.ui.SecretTexts;
import io.kewei.platform.ui.StatusBadge;
import io.kewei.platform.ui.Words;
import io.kewei.sharing.ui.RecordAccess;
import java.util.List;

/** What the drawer beside the list says of a customer: enough to call somebody there. */
@org.springframework.stereotype.Component
class CustomerSummary {

    private final CustomerQueries queries;
    private final CustomerDialogs dialogs;
    private final CurrentUser user;
    private final RecordAccess access;
    private final Moments moments;

    CustomerSummary(CustomerQueries queries, CustomerDialogs dialogs, CurrentUser user, RecordAccess access,
            Moments moments) {
        this.queries = queries;
        this.dialogs = dialogs;
        this.user = user;
        this.access = access;
        this.moments = moments;
    }

    /** @param changed called after the customer was changed from here */
    Component[] of(CustomerRow row, SerializableRunnable changed) {
        var file = queries.file(row.id());
        var secrets = new SecretTexts("customer", row);
        var badges = new Div(new Span(row.number()),
                new StatusBadge(Tones.of(row.status()), Words.of(row.status())), new Span(Words.of(row.grade())));
        badges.addClassName("drawer-badges");
        var facts = new FactList()
                .add("customer.phone", secrets.text("customer.phone", SecretKind.PHONE, "phone", row.phone(),
                        Calls::phone))
                .add("customer.address", Divisions.path(row.region()) + row.address())
                .add("customer.industry", Words.of(row.industry()))
                .add("customer.kind", Words.of(row.kind()))
                .add("customer.owner", row.ownerName())
                .add("customer.branch", row.branchName())
                .add("customer.changed", moments.moment(row.changedAt()));
        return new Component[] {badges, actions(row, changed), facts, contacts(secrets, file.details().contacts())};
    }

    private Div actions(CustomerRow row, SerializableRunnable changed) {
        var page = new Anchor(CustomerNavigation.address(row.id()), I18NProvider.translate("customer.open"));
        page.addClassName("button-link");
        var edit = new Button(I18NProvider.translate("customer.edit"), click -> dialogs.edit(row.id(), changed));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setVisible(user.may(Roles.CUSTOMER_WORK) && access.mayChange(row));
        var actions = new Div(page, edit);
        actions.addClassName("drawer-actions");
        return actions;
    }

    private static Div contacts(SecretTexts secrets, List<ContactDetails> contacts) {
        var list = new Div(new H3(I18NProvider.translate("customer.contacts")));
        list.addClassName("contact-list");
        if (contacts.isEmpty()) {
            list.add(new Span(I18NProvider.translate("customer.contacts.none")));
        }
        contacts.forEach(contact -> list.add(ContactLine.of(secrets, contact)));
        return list;
    }
}
