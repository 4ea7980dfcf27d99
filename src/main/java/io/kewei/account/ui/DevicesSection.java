package io.kewei.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.kewei.account.DeviceRow;
import io.kewei.account.OwnDevices;
import io.kewei.account.session.OwnSessions;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.StatusBadge;
import io.kewei.platform.ui.Tone;
import java.util.Optional;

/** The browsers from which the person has logged in so far. */
class DevicesSection extends AccountSection {

    private final OwnDevices devices;
    private final OwnSessions sessions;
    private final Moments moments;
    private final Div list = new Div();

    DevicesSection(OwnDevices devices, OwnSessions sessions, Moments moments) {
        super("account.devices");
        this.devices = devices;
        this.sessions = sessions;
        this.moments = moments;
        show(null, getTranslation("account.devices.why"));
        add(list);
        reload();
    }

    private void reload() {
        list.removeAll();
        devices.list().forEach(row -> list.add(line(row)));
    }

    private Div line(DeviceRow row) {
        var line = line(row.label(), getTranslation("account.devices.line", row.address(),
                moments.moment(row.firstSeen()), moments.moment(row.lastSeen())));
        if (!row.answered()) {
            line.add(new StatusBadge(Tone.RISK, getTranslation("account.devices.new")));
        }
        if (Optional.of(row.id()).equals(sessions.here())) {
            line.add(new StatusBadge(Tone.ACTIVE, getTranslation("account.devices.here")));
            return line;
        }
        if (!row.answered()) {
            line.add(new Button(getTranslation("account.devices.mine"), click -> {
                sessions.confirm(row.id());
                reload();
            }), other(row));
            return line;
        }
        var remove = new Button(getTranslation("account.devices.remove"), click -> {
            sessions.forget(row.id());
            reload();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("account.devices.remove.named", row.label()));
        line.add(remove);
        return line;
    }

    private Button other(DeviceRow row) {
        var other = new Button(getTranslation("account.devices.other"), click -> {
            sessions.deny(row.id());
            UI.getCurrent().getPage().setLocation("account/password");
        });
        other.addThemeVariants(ButtonVariant.ERROR);
        return other;
    }
}
