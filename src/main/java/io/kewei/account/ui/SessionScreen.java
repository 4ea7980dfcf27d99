package io.kewei.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.account.DeviceRow;
import io.kewei.account.session.OwnSessions;
import io.kewei.account.session.SessionNews;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Notices;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one window shows of what happens to its session. */
class SessionScreen {

    private final UI ui;
    private final OwnSessions sessions;
    private final Moments moments;
    private final SerializableSupplier<LockDialog> lock;
    private @Nullable LockDialog locked;
    private @Nullable Notification warning;
    private @Nullable Notification question;
    private boolean arrivedLocked;

    SessionScreen(UI ui, OwnSessions sessions, Moments moments, SerializableSupplier<LockDialog> lock) {
        this.ui = ui;
        this.sessions = sessions;
        this.moments = moments;
        this.lock = lock;
    }

    /** @param nowLocked whether the window was opened while the session is locked, and so shows nothing else yet */
    void begin(boolean nowLocked) {
        arrivedLocked = nowLocked;
        if (nowLocked) {
            lock();
        } else {
            askAboutDevices();
        }
    }

    void hear(SessionNews news) {
        switch (news) {
            case LOCKED_SOON -> warn("account.lock.soon");
            case OVER_SOON -> warn("account.session.soon");
            case LOCKED -> lock();
            case UNLOCKED -> unlock();
            case ENDED -> ui.getPage().setLocation("login?ended");
            case NEW_DEVICE -> askAboutDevices();
        }
    }

    private void warn(String key) {
        calm();
        warning = Notices.remind(I18NProvider.translate(key));
    }

    private void calm() {
        if (warning != null) {
            warning.close();
            warning = null;
        }
    }

    private void lock() {
        calm();
        if (locked == null) {
            locked = lock.get();
            locked.open();
        }
    }

    private void unlock() {
        calm();
        if (locked != null) {
            locked.close();
            locked = null;
        }
        if (arrivedLocked) {
            ui.getPage().reload();
        }
    }

    /** One question, however many devices it is about. */
    private void askAboutDevices() {
        if (question != null) {
            question.close();
            question = null;
        }
        var devices = sessions.unanswered();
        if (devices.size() == 1) {
            ask(devices.getFirst());
        } else if (!devices.isEmpty()) {
            ask(devices);
        }
    }

    private void ask(DeviceRow device) {
        var mine = new Button(I18NProvider.translate("account.devices.mine"), click -> sessions.confirm(device.id()));
        var other = new Button(I18NProvider.translate("account.devices.other"), click -> {
            sessions.deny(device.id());
            ui.getPage().setLocation("account/password");
        });
        other.addThemeVariants(ButtonVariant.ERROR);
        question = Notices.ask(I18NProvider.translate("account.devices.ask", device.label(), device.address(),
                moments.moment(device.firstSeen())), mine, other);
    }

    private void ask(List<DeviceRow> devices) {
        var last = devices.stream().max(Comparator.comparing(DeviceRow::firstSeen)).orElseThrow();
        var mine = new Button(I18NProvider.translate("account.devices.mine.all"),
                click -> devices.forEach(device -> sessions.confirm(device.id())));
        var look = new Button(I18NProvider.translate("account.devices.look"), click -> ui.navigate(AccountView.class));
        question = Notices.ask(I18NProvider.translate("account.devices.ask.many", devices.size(), last.label(),
                last.address(), moments.moment(last.firstSeen())), mine, look);
    }
}
