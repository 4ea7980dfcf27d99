package io.kewei.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.kewei.customer.CustomerId;
import io.kewei.customer.ui.CustomerTab;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.Moments;
import io.kewei.visit.VisitQueries;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.core.annotation.Order;

/** The visits to a customer, on the customer's page. */
@org.springframework.stereotype.Component
@Order(VisitsOfCustomer.PLACE)
class VisitsOfCustomer implements CustomerTab {

    /** After the tickets. */
    static final int PLACE = 40;

    private final VisitQueries queries;
    private final VisitDialogs dialogs;
    private final CurrentUser user;
    private final Moments moments;

    VisitsOfCustomer(VisitQueries queries, VisitDialogs dialogs, CurrentUser user, Moments moments) {
        this.queries = queries;
        this.dialogs = dialogs;
        this.user = user;
        this.moments = moments;
    }

    @Override
    public String path() {
        return "visits";
    }

    @Override
    public String right() {
        return Roles.VISIT_READ;
    }

    @Override
    public String titleKey() {
        return "visit.customer.tab";
    }

    @Override
    public Component open(CustomerId customer) {
        var table = new VisitTable(moments);
        table.setItemsPageable(page -> queries.ofCustomer(customer, page));
        var plan = new Button(I18NProvider.translate("visit.plan"), click -> dialogs.plan(customer, table::reload));
        plan.setVisible(user.may(Roles.VISIT_WORK));
        var tab = new Div(plan, table);
        tab.addClassName("visit-tab");
        return tab;
    }
}
