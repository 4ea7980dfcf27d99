package io.kewei.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.kewei.account.OwnSecondFactor;
import io.kewei.platform.ui.LoginPanel;
import jakarta.annotation.security.PermitAll;

/** Whoever does a job that asks for a second factor sets one up, before anything else. */
@Route(value = "account/second-factor", autoLayout = false)
@PermitAll
class DutyFactorView extends LoginPanel {

    /** Relative to the portal's base, which Vaadin names in each page. */
    private static final String HOME = ".";

    DutyFactorView(OwnSecondFactor factor, AuthenticationContext authentication) {
        super("account.factor.duty");
        var leave = new Button(getTranslation("platform.user.logout"), click -> authentication.logout());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        var box = box();
        box.add(new H2(getTranslation("account.factor.duty")), new Paragraph(getTranslation("account.factor.duty.why")),
                new FactorSetup(factor, factor.offer(""), codes -> {
                    box.removeAll();
                    box.add(new H2(getTranslation("account.recovery")), new RecoveryList(codes), goOn());
                }), leave);
        show(box);
    }

    private Button goOn() {
        var kept = new Button(getTranslation("account.recovery.kept"),
                click -> UI.getCurrent().getPage().setLocation(HOME));
        kept.addThemeVariants(ButtonVariant.PRIMARY);
        return kept;
    }
}
