package io.kewei.platform.command;

import io.kewei.platform.Refusal;
import io.kewei.platform.text.Languages;
import io.kewei.platform.text.ModuleTexts;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Finds the command of a name and runs it in the administrator's name. */
@Component
class CommandRunner {

    private static final Logger log = LoggerFactory.getLogger(CommandRunner.class);

    private final List<PortalCommand> commands;
    private final UserDetailsService users;
    private final ModuleTexts texts;
    private final String administrator;

    CommandRunner(List<PortalCommand> commands, UserDetailsService users, ModuleTexts texts,
            @Value("${kewei.command.user:admin}") String administrator) {
        this.commands = commands;
        this.users = users;
        this.texts = texts;
        this.administrator = administrator;
    }

    int run(List<String> arguments, PrintStream out) {
        var command = find(arguments.getFirst());
        if (command.isEmpty()) {
            System.err.println("There is no command '" + arguments.getFirst() + "', only: "
                    + String.join(", ", commands.stream().map(PortalCommand::name).sorted().toList()));
            return 2;
        }
        logIn();
        try {
            return command.get().run(arguments.subList(1, arguments.size()), out);
        } catch (WrongUse e) {
            System.err.println(e.getMessage());
            System.err.println(command.get().usage());
            return 2;
        } catch (Refusal e) {
            System.err.println(texts.getTranslation(e.key(), Languages.nearest(Locale.getDefault()), e.args()));
            return 1;
        } catch (Exception e) {
            log.error("{} failed", arguments, e);
            return 1;
        } finally {
            out.flush();
            SecurityContextHolder.clearContext();
        }
    }

    private Optional<PortalCommand> find(String name) {
        return commands.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    private void logIn() {
        var user = users.loadUserByUsername(administrator);
        SecurityContextHolder.getContext().setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }
}
