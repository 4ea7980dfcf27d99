package io.kewei.platform.command;

import io.kewei.platform.Refusal;
import java.io.PrintStream;
import java.util.List;

/**
 * Something that {@code ./kewei NAME ARGUMENT…} does. Any module may contribute a bean of this type.
 *
 * <p>It runs in the portal without its web server, in the administrator's name and scope, so it simply calls services.
 * Transactions are those of the services; events that they publish are dealt with before the process ends. A
 * {@link Refusal} is printed in words and ends with 1, as {@link WrongUse} does with 2.
 */
public interface PortalCommand {

    /** The word after {@code ./kewei}; the script passes on {@code import}, {@code report} and {@code audit}. */
    String name();

    /** How to call it, in lines for a terminal, beginning with the name. */
    String usage();

    /**
     * Does it.
     *
     * @param arguments what stood behind the name
     * @param out       the only way to standard output; whatever else is printed goes to standard error
     * @return the process's exit code: 0 when all is well
     * @throws WrongUse when the arguments make no sense
     */
    int run(List<String> arguments, PrintStream out) throws Exception;
}
