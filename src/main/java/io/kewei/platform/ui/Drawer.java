package io.kewei.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * A list with room at its right for the summary of the record that is selected; the list keeps its place. Escape and the
 * cross close it; on a phone it covers the list.
 */
public class Drawer extends MasterDetailLayout {

    private static final String WIDTH = "420px";

    private SerializableRunnable closed = () -> {
    };

    /** @param list what stays at the left */
    public Drawer(Component list) {
        setMaster(list);
        setMasterSize("360px");
        setExpandMaster(true);
        setDetailSize(WIDTH);
        setOverlaySize("min(100%, " + WIDTH + ")");
        setHeightFull();
        addClassName("drawer-layout");
        Shortcuts.addShortcutListener(this, this::close, Key.ESCAPE).listenOn(this);
        addBackdropClickListener(click -> close());
    }

    /** Shows a record's summary under a title, words as they are. */
    public void show(String title, Component... summary) {
        var heading = new H2(title);
        var close = new Button(Icons.of("x"), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("platform.close"));
        var head = new Div(heading, close);
        head.addClassName("drawer-head");
        var body = new Div(summary);
        body.addClassName("drawer-body");
        var panel = new Aside(head, body);
        panel.addClassName("drawer");
        panel.getElement().setAttribute("aria-label", title);
        setDetail(panel);
    }

    /** Takes the summary away, because the page has nothing to show there. */
    public void hide() {
        setDetail(null);
    }

    private void close() {
        if (getDetail() != null) {
            hide();
            closed.run();
        }
    }

    /** Called after the user closed the drawer; the page then clears its selection. */
    public void onClosed(SerializableRunnable listener) {
        closed = listener;
    }
}
