package io.kewei.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;

/** A popover that is made when its button is first pressed: of what most people never open, a window keeps the button alone. */
public final class LatePopover implements Serializable {

    private final Component button;
    private final SerializableConsumer<Popover> fill;
    private boolean made;

    /** @param fill furnishes the popover, and may give it a place; called once, before it opens for the first time */
    public LatePopover(Component button, SerializableConsumer<Popover> fill) {
        this.button = button;
        this.fill = fill;
        // The popover says both itself, once there is one.
        button.getElement().setAttribute("aria-haspopup", "dialog").setAttribute("aria-expanded", "false");
    }

    /** The button was pressed. From the second time on the browser opens and closes the popover by itself. */
    public void press() {
        if (!made) {
            made = true;
            var popover = new Popover();
            fill.accept(popover);
            popover.setTarget(button);
            popover.open();
        }
    }
}
