package io.kewei.platform.audit;

import io.kewei.platform.command.PortalCommand;
import io.kewei.platform.command.WrongUse;
import io.kewei.platform.text.Languages;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code ./kewei audit}: verifies the trail from the shell, for whoever does so each day without a browser. */
@Component
class AuditCommand implements PortalCommand {

    private final AuditTrail trail;
    private final AuditWords words;
    private final Locale language = Languages.nearest(Locale.getDefault());

    AuditCommand(AuditTrail trail, AuditWords words) {
        this.trail = trail;
        this.words = words;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String usage() {
        return """
                audit verify [--head NUMBER:HASH]
                  Follows the chain of the audit trail to its end, or to the first thing that is wrong with it, which
                  is named. --head compares with a head that was written down earlier. Ends with 0 when all is well,
                  else with 1.
                audit head
                  Prints number and hash of the last sealed line, to be kept where the database's keepers cannot
                  reach.""";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "head" -> {
                if (arguments.size() > 1) {
                    throw new WrongUse("audit head takes nothing more");
                }
                out.println(trail.head());
                return 0;
            }
            case "verify" -> {
                var report = trail.verify(kept(arguments.subList(1, arguments.size())));
                words.report(report, language).forEach(out::println);
                return report.isSound() ? 0 : 1;
            }
            default -> throw new WrongUse("audit wants to know what: verify or head");
        }
    }

    private static @Nullable AuditHead kept(List<String> options) {
        if (options.isEmpty()) {
            return null;
        }
        if (options.size() != 2 || !options.getFirst().equals("--head")) {
            throw new WrongUse("audit verify knows --head NUMBER:HASH only, not: " + String.join(" ", options));
        }
        return AuditHead.of(options.getLast()).orElseThrow(() -> new WrongUse(
                "--head wants a number, a colon and 64 digits 0-9 a-f, not '" + options.getLast() + "'"));
    }
}
