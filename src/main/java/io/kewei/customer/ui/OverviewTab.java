package io.kewei.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.customer.CustomerDetails;
import io.kewei.customer.CustomerFile;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.Divisions;
import io.kewei.customer.ShipTo;
import io.kewei.platform.masking.SecretKind;
import io.kewei.platform.masking.Sensitive;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.FactList;
import io.kewei.platform.ui.SecretTexts;
import io.kewei.platform.ui.Words;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        var secrets = new SecretTexts("customer", file.row());
        var cards = new Div(card("customer.section.basics", basics(file, secrets)),
                card("customer.section.masterData", masterData(file.details(), secrets)),
                card("customer.section.credit", credit(file, secrets)));
        if (!file.details().shipTo().isEmpty()) {
            cards.add(card("customer.shipTo", shipTo(file.details().shipTo(), secrets)));
        }
        cards.addClassName("overview-cards");
        return cards;
    }

    private FactList basics(CustomerFile file, SecretTexts secrets) {
        var details = file.details();
        return new FactList().add("customer.industry", Words.of(details.industry()))
                .add("customer.region", Divisions.path(details.region()))
                .add("customer.email", secrets.text("customer.email", SecretKind.EMAIL, "email", details.email(),
                        Calls::email))
                .add("customer.website", details.website())
                .add("customer.origin", details.origin())
                .add("customer.registered", moments.moment(file.row().registeredAt()))
                .add("customer.changed", moments.moment(file.row().changedAt()));
    }

    private static FactList masterData(CustomerDetails details, SecretTexts secrets) {
        var facts = new FactList().add("customer.legalName", details.legalName())
                .add("customer.taxNumber", details.taxNumber())
                .add("customer.registeredAddress", details.registeredAddress())
                .add("customer.registeredPhone", secrets.text("customer.registeredPhone", SecretKind.PHONE,
                        "registeredPhone", details.registeredPhone()));
        return secrets.hides(Sensitive.FINANCE) ? facts : facts
                .add("customer.bank", secrets.text("customer.bank", SecretKind.BANK, "bank", details.bank()))
                .add("customer.bankAccount", secrets.text("customer.bankAccount", SecretKind.BANK_ACCOUNT,
                        "bankAccount", details.bankAccount()));
    }

    private static Div credit(CustomerFile file, SecretTexts secrets) {
        var details = file.details();
        var facts = new FactList();
        if (!secrets.hides(Sensitive.FINANCE)) {
            facts.add("customer.creditLimit", secrets.value("customer.creditLimit", SecretKind.CREDIT_LIMIT,
                            "creditLimit", text(details.creditLimit()), file.behind(), OverviewTab::money))
                    .add("customer.paymentDays", secrets.value("customer.paymentDays", SecretKind.PAYMENT_DAYS,
                            "paymentDays", text(details.paymentDays()), file.behind()));
        }
        var needs = new Paragraph(details.needs());
        needs.addClassName("prose");
        return new Div(facts.add("customer.relationship", Words.of(details.relationship()))
                .add("customer.needs", needs));
    }

    private static String text(@Nullable Number number) {
        return number == null ? "" : number.toString();
    }

    private static Span money(String amount) {
        return new Span(amount.isEmpty() ? "–" : NumberFormat.getNumberInstance().format(new BigDecimal(amount)));
    }

    private static Div shipTo(List<ShipTo> places, SecretTexts secrets) {
        var list = new Div();
        list.addClassName("contact-list");
        for (var i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var first = new Div(place.name().isEmpty() ? place.address() : place.name());
            var at = "shipTo/" + i + "/";
            var second = new Div(new Span(place.name().isEmpty() ? "" : place.address() + " "),
                    secrets.text("customer.shipTo.contact", SecretKind.WORDS, at + "contact", place.contact(),
                            Span::new),
                    new Span(" "),
                    secrets.text("customer.shipTo.phone", SecretKind.PHONE, at + "phone", place.phone(), Span::new));
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
