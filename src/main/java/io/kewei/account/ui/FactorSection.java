package io.kewei.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import io.kewei.account.FactorOffer;
import io.kewei.account.OwnAccount;
import io.kewei.account.OwnSecondFactor;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.FormDialog;
import io.kewei.platform.ui.StatusBadge;
import io.kewei.platform.ui.Tone;
import java.util.ArrayList;
import java.util.List;

/** The own second factor: whether there is one, and how many recovery codes are left. */
class FactorSection extends AccountSection {

    private static final String WIDTH = "520px";

    private final OwnAccount account;
    private final OwnSecondFactor factor;
    private final Moments moments;

    FactorSection(OwnAccount account, OwnSecondFactor factor, Moments moments) {
        super("account.factor");
        this.account = account;
        this.factor = factor;
        this.moments = moments;
        reload();
    }

    private void reload() {
        var own = account.find();
        var since = own.factorSince();
        if (since == null) {
            show(new StatusBadge(Tone.NEUTRAL, getTranslation("account.factor.off")),
                    getTranslation("account.factor.why"),
                    new Button(getTranslation("account.factor.setup"), click -> setUp()));
            return;
        }
        var buttons = new ArrayList<Component>();
        buttons.add(new Button(getTranslation("account.recovery.renew"), click -> renew()));
        if (!own.factorAsked()) {
            buttons.add(new Button(getTranslation("account.factor.drop"), click -> drop()));
        }
        show(new StatusBadge(Tone.DONE, getTranslation("account.factor.on")),
                getTranslation("account.factor.since", moments.moment(since), own.codesLeft()),
                buttons.toArray(Component[]::new));
    }

    private void setUp() {
        FormDialog.create("account.factor.setup", new ConfirmationForm("account.factor.setup.why"),
                confirmed -> setUp(factor.offer(confirmed.password()))).saveWord("account.factor.setup.next").open();
    }

    private void setUp(FactorOffer offer) {
        var dialog = dialog("account.factor.setup");
        dialog.add(new FactorSetup(factor, offer, codes -> {
            dialog.close();
            reload();
            tell(codes);
        }));
        dialog.open();
    }

    private void renew() {
        FormDialog.create("account.recovery.renew", new ConfirmationForm("account.recovery.renew.why"), confirmed -> {
            var codes = factor.renewRecoveryCodes(confirmed.password());
            reload();
            tell(codes);
        }).saveWord("account.recovery.renew").open();
    }

    private void drop() {
        FormDialog.create("account.factor.drop", new ConfirmationForm("account.factor.drop.why"), confirmed -> {
            factor.drop(confirmed.password());
            reload();
        }).saveWord("account.factor.drop").open();
    }

    private void tell(List<String> codes) {
        var dialog = dialog("account.recovery");
        dialog.add(new RecoveryList(codes));
        var kept = new Button(getTranslation("account.recovery.kept"), click -> dialog.close());
        kept.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.setCloseOnEsc(false);
        dialog.getFooter().add(kept);
        dialog.open();
    }

    private Dialog dialog(String titleKey) {
        var dialog = new Dialog(getTranslation(titleKey));
        dialog.setWidth(WIDTH);
        dialog.setCloseOnOutsideClick(false);
        return dialog;
    }
}
