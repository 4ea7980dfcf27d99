package io.kewei.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.kewei.account.AccountFilter;
import io.kewei.account.AccountQueries;
import io.kewei.account.AccountRow;
import io.kewei.account.AccountState;
import io.kewei.platform.Params;
import io.kewei.platform.security.Roles;
import io.kewei.platform.security.StaffId;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Drawer;
import io.kewei.platform.ui.FilterBar;
import io.kewei.platform.ui.QueryPage;
import io.kewei.platform.ui.StatusBadge;
import io.kewei.platform.ui.Table;
import io.kewei.platform.ui.Tone;
import io.kewei.platform.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** Everybody's account: who may log in, with what, since when not; and helping those who cannot. */
@Route("admin/accounts")
@Menu(title = "account.admin.menu", order = 92, icon = "lock")
@RolesAllowed(Roles.ADMIN)
class AccountsView extends QueryPage<AccountFilter> {

    private final AccountQueries queries;
    private final AccountDialogs dialogs;
    private final Moments moments;
    private final Table<AccountRow> table = new Table<>();
    private final Drawer drawer = new Drawer(table);

    AccountsView(AccountQueries queries, AccountDialogs dialogs, Moments moments) {
        super("account.admin.title", AccountFilter::of, AccountFilter::params);
        this.queries = queries;
        this.dialogs = dialogs;
        this.moments = moments;
        addActions(new Button(getTranslation("account.settings"), click -> dialogs.settings()),
                new Button(getTranslation("account.addresses"), click -> dialogs.addresses()));
        addFilters(new FilterBar<>(filter(), AccountFilter.of(Params.NONE))
                .search("account.admin.search", AccountFilter::text, AccountFilter::withText)
                .choice("account.state", AccountState.class, AccountFilter::states, AccountFilter::withStates));
        columns();
        table.setItemsPageable(page -> queries.list(filter().peek(), page));
        table.setEmptyText("account.admin.empty");
        table.addItemClickListener(click -> open().set(click.getItem().staff().value().toString()));
        drawer.onClosed(() -> open().set(""));
        addAndExpand(drawer);
        Signal.effect(this, () -> {
            filter().get();
            table.restart();
        });
        Signal.effect(this, () -> peek(open().get()));
    }

    private void columns() {
        table.text("account.name", AccountRow::name).setSortProperty("name");
        table.text("account.login", AccountRow::login).setSortProperty("login");
        table.text("account.branch", AccountRow::branchName).setSortProperty("branch");
        table.badge("account.state", row -> tone(row.state()), row -> Words.of(row.state())).setWidth("136px");
        table.text("account.factor", row -> getTranslation(row.secondFactor() ? "account.factor.on" : "account.factor.off"))
                .setFlexGrow(0).setWidth("104px");
        table.moment("account.lastLogin", AccountRow::lastLoginAt).setSortProperty("lastLogin");
        table.setCard(this::card);
    }

    private Component card(AccountRow row) {
        var name = new Span(row.name() + " · " + row.login());
        name.addClassName("account-line-name");
        var card = new Div(name, new Span(row.branchName()), new StatusBadge(tone(row.state()), Words.of(row.state())));
        card.addClassName("account-card");
        return card;
    }

    private void peek(String id) {
        var row = new Params(Map.of("id", List.of(id))).ids("id").stream().findFirst()
                .flatMap(value -> queries.find(new StaffId(value)));
        if (row.isPresent()) {
            drawer.show(row.get().name(), new AccountPanel(row.get(), dialogs, moments, this::changed));
        } else {
            drawer.hide();
        }
    }

    private void changed() {
        table.reload();
        peek(open().peek());
    }

    static Tone tone(AccountState state) {
        return switch (state) {
            case GOOD -> Tone.DONE;
            case MUST_CHANGE -> Tone.RISK;
            case NO_PASSWORD -> Tone.NEUTRAL;
            case LEFT -> Tone.FROZEN;
        };
    }
}
