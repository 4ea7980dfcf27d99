package io.kewei.platform.command;

import io.kewei.platform.Refusal;
import java.io.PrintStream;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** A command for {@link CommandLineTest}; beside the test, because what is inside of tests is no component. */
@Component
class TryCommand implements PortalCommand {

    @Override
    public String name() {
        return "try";
    }

    @Override
    public String usage() {
        return "try who|refused|broken";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        switch (arguments.getFirst()) {
            case "who" -> out.print(SecurityContextHolder.getContext().getAuthentication().getName());
            case "refused" -> throw new Refusal("platform.refusal.none");
            case "broken" -> throw new IllegalStateException("broken on purpose");
            default -> throw new WrongUse("There is no '" + arguments.getFirst() + "'.");
        }
        return 0;
    }
}
