package io.kewei.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.Command;
import org.jspecify.annotations.Nullable;

/**
 * A small button that shows an icon and nothing else: a single node of the window's tree, for screens with many of them. One of
 * Vaadin's is three with icon and tooltip, and keeps three times as much in the session.
 */
@Tag("button")
public class IconButton extends Component implements HasStyle {

    private @Nullable Command press;
    private String icon = "";

    public IconButton() {
        addClassName("icon-button");
        getElement().setAttribute("type", "button");
        getElement().addEventListener("click", click -> press());
    }

    /** What pressing it does. */
    public void onPress(Command press) {
        this.press = press;
    }

    /**
     * Says what the button does now.
     *
     * @param icon  name of one of {@link Icons}
     * @param label what a screen reader says
     * @param hint  shows when the mouse rests on it
     */
    public void say(String icon, String label, String hint) {
        removeClassName("icon-" + this.icon);
        addClassName("icon-" + icon);
        this.icon = icon;
        getElement().setAttribute("aria-label", label).setAttribute("title", hint);
    }

    /** What a screen reader says. */
    public String label() {
        return getElement().getAttribute("aria-label");
    }

    /** Does what pressing it does. */
    public void press() {
        if (press != null) {
            press.execute();
        }
    }
}
