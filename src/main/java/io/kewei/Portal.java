package io.kewei;

import io.kewei.platform.command.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The customer-care portal: one process that serves headquarters and all branches. */
@SpringBootApplication
@Modulithic(systemName = "Kewei", sharedModules = "platform")
public class Portal {

    public static void main(String[] args) {
        if (CommandLine.wants(args)) {
            System.exit(CommandLine.run(Portal.class, args));
        }
        SpringApplication.run(Portal.class, args);
    }
}
