package io.kewei;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import io.kewei.platform.command.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The customer-care portal: one process that serves headquarters and all branches. */
@SpringBootApplication
@Modulithic(systemName = "Kewei", sharedModules = "platform")
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
public class Portal implements AppShellConfigurator {

    public static void main(String[] args) {
        if (CommandLine.wants(args)) {
            System.exit(CommandLine.run(Portal.class, args));
        }
        SpringApplication.run(Portal.class, args);
    }
}
