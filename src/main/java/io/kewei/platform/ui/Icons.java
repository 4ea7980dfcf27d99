package io.kewei.platform.ui;

import com.vaadin.flow.component.html.Span;

/** The portal's own line icons, drawn in the colour of the text around them; {@code styles/icons.css} names them. */
public final class Icons {

    private Icons() {
    }

    /**
     * The icon of this name, hidden from screen readers: the word beside it, or the button's label, speaks.
     *
     * @param name file name under {@code META-INF/resources/icons} without {@code .svg}
     */
    public static Span of(String name) {
        var icon = new Span();
        icon.addClassNames("icon", "icon-" + name);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
