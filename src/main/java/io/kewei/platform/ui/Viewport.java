package io.kewei.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;

/** How much room the user's window gives. */
public final class Viewport {

    /** Widest window, in CSS pixels, that is treated as a phone; the style sheets use the same number. */
    public static final int PHONE = 800;

    private Viewport() {
    }

    /** Whether the window is as narrow as a phone's, now and as it changes. */
    public static Signal<Boolean> narrow(UI ui) {
        return Signal.cached(ui.getPage().windowSizeSignal().map(size -> size.width() > 0 && size.width() <= PHONE));
    }
}
