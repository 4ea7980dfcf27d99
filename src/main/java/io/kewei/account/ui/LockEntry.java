package io.kewei.account.ui;

import io.kewei.account.session.OwnSessions;
import io.kewei.platform.ui.UserMenuEntry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Locks the screen before one leaves it. */
@Component
@Order(2)
class LockEntry implements UserMenuEntry {

    private final OwnSessions sessions;

    LockEntry(OwnSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String titleKey() {
        return "account.lock";
    }

    @Override
    public void open() {
        sessions.lock();
    }
}
