package io.kewei.platform.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.theme.aura.Aura;

/**
 * What the browser loads with its first page, whichever that is. Of the screens the login alone: it is the one that people
 * wait for with an empty cache. The others bring their scripts when somebody goes there.
 */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@LoadDependenciesOnStartup(LoginView.class)
class Shell implements AppShellConfigurator {
}
