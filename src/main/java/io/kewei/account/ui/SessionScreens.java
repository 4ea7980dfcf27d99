package io.kewei.account.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.kewei.account.session.OwnSessions;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Duty;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.LoginWay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Ties each window to the session that it belongs to: tells the session when somebody is there, shows what happens to it,
 * and leads whoever has a duty to where it is done.
 */
@Component
class SessionScreens implements VaadinServiceInitListener {

    /** Signs of somebody at the window need not be told more often. */
    private static final int SIGN_MILLIS = 15_000;

    private final OwnSessions sessions;
    private final CurrentUser user;
    private final AuthenticationContext authentication;
    private final Moments moments;
    private final ObjectProvider<LoginWay> ways;

    SessionScreens(OwnSessions sessions, CurrentUser user, AuthenticationContext authentication, Moments moments,
            ObjectProvider<LoginWay> ways) {
        this.sessions = sessions;
        this.user = user;
        this.authentication = authentication;
        this.moments = moments;
        this.ways = ways;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::window);
    }

    private void window(UIInitEvent event) {
        var ui = event.getUI();
        ui.addBeforeEnterListener(this::lead);
        if (user.find().isEmpty()) {
            return;
        }
        var name = user.get().name();
        var screen = new SessionScreen(ui, sessions, moments,
                () -> new LockDialog(sessions, authentication, name, ways.orderedStream().toList()));
        var end = sessions.watch(news -> ui.access(() -> screen.hear(news)));
        ui.addDetachListener(gone -> end.run());
        for (var sign : new String[] {"keydown", "pointerdown", "wheel"}) {
            ui.getElement().addEventListener(sign, any -> sessions.touch()).throttle(SIGN_MILLIS);
        }
        screen.begin(sessions.isLocked());
    }

    private void lead(BeforeEnterEvent event) {
        var duty = user.find().map(PortalUser::duty).orElse(null);
        var target = event.getNavigationTarget();
        if (isLocked() && target != LockedView.class) {
            event.rerouteTo(LockedView.class);
        } else if ((duty == Duty.PASSWORD || duty == Duty.CLOSED_PASSWORD) && target != DutyPasswordView.class) {
            event.forwardTo(DutyPasswordView.class);
        } else if (duty == Duty.SECOND_FACTOR && target != DutyFactorView.class) {
            event.forwardTo(DutyFactorView.class);
        } else if (duty == null && (target == DutyPasswordView.class || target == DutyFactorView.class)
                && user.find().isPresent()) {
            event.forwardTo(AccountView.class);
        } else if (target == LockedView.class && !isLocked()) {
            event.forwardTo("");
        }
    }

    private boolean isLocked() {
        return user.find().isPresent() && sessions.isLocked();
    }
}
