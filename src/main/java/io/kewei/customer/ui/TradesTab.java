package io.kewei.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.TradeLine;
import io.kewei.customer.TradeRow;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.StatusBadge;
import io.kewei.platform.ui.Table;
import io.kewei.platform.ui.Tone;
import org.springframework.core.annotation.Order;

/** What a customer bought and gave back, invoice by invoice; a press on one shows its lines. */
@org.springframework.stereotype.Component
@Order(TradesTab.PLACE)
class TradesTab implements CustomerTab {

    static final int PLACE = 80;

    private final CustomerQueries queries;
    private final Moments moments;

    TradesTab(CustomerQueries queries, Moments moments) {
        this.queries = queries;
        this.moments = moments;
    }

    @Override
    public String path() {
        return "trades";
    }

    @Override
    public String titleKey() {
        return "customer.tab.trades";
    }

    @Override
    public String right() {
        return Roles.CUSTOMER_READ;
    }

    @Override
    public Component open(CustomerId customer) {
        var table = new Table<TradeRow>();
        table.text("customer.trade.document", TradeRow::document);
        table.moment("customer.trade.at", TradeRow::tradedAt);
        table.badge("customer.trade.kind", row -> row.cancelled() ? Tone.RISK : Tone.DONE, TradesTab::kind);
        table.number("customer.trade.lines", TradeRow::lines);
        table.number("customer.trade.amount", TradeRow::amount);
        table.text("customer.trade.currency", TradeRow::currency).setWidth("80px").setFlexGrow(0);
        table.setCard(this::card);
        table.setItemsPageable(page -> queries.trades(customer, page));
        table.setItemDetailsRenderer(new ComponentRenderer<>(row -> lines(row)));
        table.setEmptyText("customer.trades.none");
        return table;
    }

    private static String kind(TradeRow row) {
        return I18NProvider.translate(row.cancelled() ? "customer.trade.cancelled" : "customer.trade.sale");
    }

    private Div card(TradeRow row) {
        var first = new Div(new Span(row.document()),
                new StatusBadge(row.cancelled() ? Tone.RISK : Tone.DONE, kind(row)));
        var card = new Div(first, new Span(moments.moment(row.tradedAt()) + " · "
                + row.amount().stripTrailingZeros().toPlainString() + " " + row.currency()));
        card.addClassName("row-card");
        return card;
    }

    private Component lines(TradeRow row) {
        var table = new Table<TradeLine>();
        table.text("customer.trade.item", TradeLine::itemCode).setWidth("120px").setFlexGrow(0);
        table.text("customer.trade.itemName", TradeLine::itemName);
        table.number("customer.trade.quantity", TradeLine::quantity);
        table.number("customer.trade.price", TradeLine::unitPrice);
        table.number("customer.trade.lineAmount", TradeLine::amount);
        table.setItems(queries.lines(row.id()));
        table.setAllRowsVisible(true);
        return table;
    }
}
