package io.kewei.customer.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerTwin;
import io.kewei.customer.CustomerTwins;
import io.kewei.platform.ui.Icons;
import org.jspecify.annotations.Nullable;

/** Says while somebody types that such a customer is there already. */
class TwinHint extends Div {

    private final CustomerTwins twins;
    private final @Nullable CustomerId except;

    /** @param except the customer that is being edited; null for a new one */
    TwinHint(CustomerTwins twins, @Nullable CustomerId except) {
        this.twins = twins;
        this.except = except;
        addClassNames("caution", "twin-hint");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Looks each time one of the fields is left with another value. */
    void watch(TextField name, TextField phone, TextField taxNumber) {
        for (var field : new TextField[] {name, phone, taxNumber}) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    look(name.getValue(), phone.getValue(), taxNumber.getValue());
                }
            });
        }
    }

    private void look(String name, String phone, String taxNumber) {
        removeAll();
        for (var twin : twins.of(except, name, phone, taxNumber)) {
            add(line(twin));
        }
        setVisible(getComponentCount() > 0);
    }

    private Div line(CustomerTwin twin) {
        var reason = getTranslation("customer.twin." + twin.by());
        var row = twin.row();
        if (row == null) {
            return new Div(Icons.of("triangle-alert"), new Span(getTranslation("customer.twin.elsewhere", reason)));
        }
        var link = new Anchor(CustomerNavigation.address(row.id()), row.name() + " " + row.number());
        link.setTarget("_blank");
        return new Div(Icons.of("triangle-alert"), new Span(getTranslation("customer.twin.here", reason)), link,
                new Span(row.branchName()));
    }
}
