package io.kewei.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.kewei.account.AccountRow;
import io.kewei.account.AccountState;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.StatusBadge;
import io.kewei.platform.ui.Tone;
import io.kewei.platform.ui.Words;

/** One person's account beside the list: how it stands, where it is open, what an administrator can do. */
class AccountPanel extends Div {

    private final AccountRow row;
    private final Moments moments;
    private final SerializableRunnable changed;

    AccountPanel(AccountRow row, AccountDialogs dialogs, Moments moments, SerializableRunnable changed) {
        this.row = row;
        this.moments = moments;
        this.changed = changed;
        addClassName("account-panel");
        var badges = new Div(new StatusBadge(AccountsView.tone(row.state()), Words.of(row.state())));
        badges.addClassName("account-badges");
        add(badges, new Paragraph(row.login() + " · " + row.branchName()));
        var actions = new Div();
        actions.addClassName("account-panel-actions");
        var working = row.state() != AccountState.LEFT;
        dialogs.lockedUntil(row.login()).ifPresent(until -> {
            badges.add(new StatusBadge(Tone.OVERDUE, getTranslation("account.admin.locked", moments.clock(until))));
            actions.add(button("account.admin.unlock", () -> dialogs.unlock(row)));
        });
        if (working) {
            actions.add(new Button(getTranslation("account.admin.reset"), click -> dialogs.resetPassword(row, changed)));
        }
        if (row.secondFactor()) {
            badges.add(new StatusBadge(Tone.DONE, getTranslation("account.factor")));
            actions.add(new Button(getTranslation("account.admin.factor"), click -> dialogs.resetFactor(row, changed)));
        }
        sessions(dialogs, actions);
        addComponentAtIndex(2, actions);
    }

    private void sessions(AccountDialogs dialogs, Div actions) {
        var open = dialogs.sessions(row);
        if (open.isEmpty()) {
            add(new Paragraph(getTranslation("account.admin.sessions.none")));
            return;
        }
        actions.add(button("account.admin.end", () -> dialogs.end(row)));
        open.forEach(session -> add(AccountSection.line(session.label(), getTranslation("account.sessions.line",
                session.address(), moments.moment(session.since()), moments.moment(session.touched())))));
    }

    private Button button(String key, SerializableRunnable work) {
        return new Button(getTranslation(key), click -> {
            work.run();
            changed.run();
        });
    }
}
