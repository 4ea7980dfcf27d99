package io.kewei.platform.ui;

import com.vaadin.flow.component.Component;

/** Another way to log in than by password, which the login page offers below it. */
public interface LoginWay {

    /** The button that begins it. */
    Component open();
}
