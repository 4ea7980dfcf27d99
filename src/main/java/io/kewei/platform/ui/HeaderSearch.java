package io.kewei.platform.ui;

import com.vaadin.flow.component.Component;

/** The search at the top of every screen. Whoever contributes a bean replaces the plain search for customers. */
public interface HeaderSearch {

    Component open();
}
