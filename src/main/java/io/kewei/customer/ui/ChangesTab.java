package io.kewei.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerQueries;
import io.kewei.platform.history.Change;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Table;
import java.util.Set;
import org.springframework.core.annotation.Order;

/** Who changed what in a customer's record, newest first. */
@org.springframework.stereotype.Component
@Order(ChangesTab.PLACE)
class ChangesTab implements CustomerTab {

    static final int PLACE = 90;

    /** Fields whose values are constants, with texts of their own. */
    private static final Set<String> WORDS = Set.of("kind", "status", "grade", "industry", "relationship");

    private final CustomerQueries queries;
    private final Moments moments;

    ChangesTab(CustomerQueries queries, Moments moments) {
        this.queries = queries;
        this.moments = moments;
    }

    @Override
    public String path() {
        return "changes";
    }

    @Override
    public String titleKey() {
        return "customer.tab.changes";
    }

    @Override
    public String right() {
        return Roles.CUSTOMER_READ;
    }

    @Override
    public Component open(CustomerId customer) {
        var table = new Table<Change>();
        table.moment("customer.change.at", Change::at);
        table.text("customer.change.by", ChangesTab::by).setWidth("120px").setFlexGrow(0);
        table.text("customer.change.field", ChangesTab::field).setWidth("140px").setFlexGrow(0);
        table.text("customer.change.old", change -> value(change, change.oldValue()));
        table.text("customer.change.new", change -> value(change, change.newValue()));
        table.setCard(this::card);
        table.setItems(queries.changes(customer));
        table.setEmptyText("customer.changes.none");
        return table;
    }

    private Div card(Change change) {
        var first = new Div(new Span(field(change)), new Span(moments.moment(change.at())));
        var card = new Div(first, new Span(by(change) + " · " + value(change, change.oldValue()) + " → "
                + value(change, change.newValue())));
        card.addClassName("row-card");
        return card;
    }

    private static String by(Change change) {
        return change.by().isEmpty() ? I18NProvider.translate("customer.change.system") : change.by();
    }

    private static String field(Change change) {
        return I18NProvider.translate("customer." + change.field());
    }

    private static String value(Change change, String value) {
        return WORDS.contains(change.field()) && !value.isEmpty()
                ? I18NProvider.translate("customer." + change.field() + "." + value) : value;
    }
}
