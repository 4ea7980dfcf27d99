package io.kewei.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.customer.CustomerDetails;
import io.kewei.customer.CustomerFile;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.Divisions;
import io.kewei.customer.ShipTo;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Words;
import java.text.NumberFormat;
import java.util.List;
import org.springframework.core.annotation.Order;

/** What the archive knows of a customer, on one page. */
@org.springframework.stereotype.Component
@Order(OverviewTab.PLACE)
class OverviewTab implements CustomerTab {

    static final int PLACE = 10;

    private final CustomerQueries queries;
    private final Moments moments;

    OverviewTab(CustomerQueries queries, Moments moments) {
        this.queries = queries;
        this.moments = moments;
    }

    @Override
    public String path() {
        return "overview";
    }

    @Override
    public String titleKey() {
        return "customer.tab.overview";
    }

    @Override
    public String right() {
        return Roles.CUSTOMER_READ;
    }

    @Override
    public Component open(CustomerId customer) {
        var file = queries.file(customer);
        var cards = new Div(card("customer.section.basics", basics(file)),
                card("customer.section.masterData", masterData(file.details())),
                card("customer.section.credit", credit(file.details())));
        if (!file.details().shipTo().isEmpty()) {
            cards.add(card("customer.shipTo", shipTo(file.details().shipTo())));
        }
        cards.addClassName("overview-cards");
        return cards;
    }

    private FactList basics(CustomerFile file) {
        var details = file.details();
        return new FactList().add("customer.industry", Words.of(details.industry()))
                .add("customer.region", Divisions.path(details.region()))
                .add("customer.email", Calls.email(details.email()))
                .add("customer.website", details.website())
                .add("customer.origin", details.origin())
                .add("customer.registered", moments.moment(file.row().registeredAt()))
                .add("customer.changed", moments.moment(file.row().changedAt()));
    }

    private static FactList masterData(CustomerDetails details) {
        return new FactList().add("customer.legalName", details.legalName())
                .add("customer.taxNumber", details.taxNumber())
                .add("customer.registeredAddress", details.registeredAddress())
                .add("customer.registeredPhone", details.registeredPhone())
                .add("customer.bank", details.bank())
                .add("customer.bankAccount", details.bankAccount());
    }

    private static Div credit(CustomerDetails details) {
        var money = NumberFormat.getNumberInstance();
        var needs = new Paragraph(details.needs());
        needs.addClassName("prose");
        return new Div(new FactList()
                .add("customer.creditLimit", details.creditLimit() == null ? "" : money.format(details.creditLimit()))
                .add("customer.paymentDays", details.paymentDays() == null ? "" : details.paymentDays().toString())
                .add("customer.relationship", Words.of(details.relationship()))
                .add("customer.needs", needs));
    }

    private static Div shipTo(List<ShipTo> places) {
        var list = new Div();
        list.addClassName("contact-list");
        for (var place : places) {
            var first = new Div(place.name().isEmpty() ? place.address() : place.name());
            var second = new Div((place.name().isEmpty() ? "" : place.address() + " ") + place.contact() + " "
                    + place.phone());
            second.addClassName("muted");
            list.add(new Div(first, second));
        }
        return list;
    }

    private static Section card(String titleKey, Component content) {
        var card = new Section(new H2(I18NProvider.translate(titleKey)), content);
        card.addClassName("card");
        return card;
    }
}
