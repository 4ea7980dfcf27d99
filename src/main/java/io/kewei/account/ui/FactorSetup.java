package io.kewei.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.account.FactorOffer;
import io.kewei.account.OwnSecondFactor;
import java.util.List;

/** Sets a second factor up: let the app read the picture, type the code that it shows. */
class FactorSetup extends Div {

    private static final int LONGEST = 10;

    private final transient FactorOffer offer;
    private final transient OwnSecondFactor factor;
    private final TextField code;
    private final SerializableConsumer<List<String>> done;

    /** @param done gets the recovery codes */
    FactorSetup(OwnSecondFactor factor, FactorOffer offer, SerializableConsumer<List<String>> done) {
        this.factor = factor;
        this.offer = offer;
        this.done = done;
        addClassName("factor-setup");
        code = codeField("account.factor.code");
        var confirm = new Button(getTranslation("account.factor.confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(code);
        var key = new Code(offer.key().replaceAll("(.{4})(?!$)", "$1 "));
        add(new OrderedList(new ListItem(getTranslation("account.factor.step.app")),
                new ListItem(new Paragraph(getTranslation("account.factor.step.scan")),
                        new QrCode(offer.address(), getTranslation("account.factor.picture")),
                        new Paragraph(getTranslation("account.factor.step.key")), key),
                new ListItem(new Paragraph(getTranslation("account.factor.step.code")), code)), confirm);
    }

    static TextField codeField(String labelKey) {
        var field = new TextField(I18NProvider.translate(labelKey));
        field.setMaxLength(LONGEST);
        field.getElement().setProperty("autocomplete", "one-time-code");
        return field;
    }

    private void confirm() {
        done.accept(factor.enrol(offer, code.getValue()));
    }
}
