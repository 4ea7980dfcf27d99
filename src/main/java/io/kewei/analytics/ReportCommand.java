package io.kewei.analytics;

import io.kewei.organization.BranchRow;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.command.PortalCommand;
import io.kewei.platform.command.WrongUse;
import io.kewei.platform.scope.BranchId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./kewei report service}: the service report from the shell, as JSON on standard output or as a workbook. */
@Component
class ReportCommand implements PortalCommand {

    private static final String SERVICE = "service";
    private static final Set<String> OPTIONS = Set.of("--from", "--to", "--branch", "--format", "--out");

    /** Keys come in the order in which the report declares them. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ServiceReports reports;
    private final ServiceReportSheets sheets;
    private final OrganizationQueries organization;

    ReportCommand(ServiceReports reports, ServiceReportSheets sheets, OrganizationQueries organization) {
        this.reports = reports;
        this.sheets = sheets;
        this.organization = organization;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String usage() {
        return """
                report service --from YYYY-MM-DD --to YYYY-MM-DD [--branch CODE] [--format json|xlsx] [--out FILE]
                  Figures of the tickets opened on or after --from and before --to, of all branches or of one with all
                  places below it; docs/kpi.md says what they mean. JSON goes to standard output unless --out names a
                  file; a workbook goes to --out, or to a file in this folder that is named on standard output.
                  Without arguments: which reports there are.""";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) throws IOException {
        if (arguments.isEmpty()) {
            out.println(SERVICE);
            return 0;
        }
        if (!arguments.getFirst().equals(SERVICE)) {
            throw new WrongUse("There is no report '" + arguments.getFirst() + "', only: " + SERVICE);
        }
        var options = options(arguments.subList(1, arguments.size()));
        var filter = new KpiFilter(new Period(day(options, "--from"), day(options, "--to")), branch(options));
        write(filter, options.getOrDefault("--format", "json"), options.get("--out"), out);
        return 0;
    }

    private void write(KpiFilter filter, String format, @Nullable String file, PrintStream out) throws IOException {
        switch (format) {
            case "json" -> {
                var report = reports.report(filter);
                var json = JSON.writeValueAsString(report);
                sheets.note(filter, report);
                if (file == null) {
                    out.println(json);
                } else {
                    Files.writeString(Path.of(file), json + "\n");
                }
            }
            case "xlsx" -> {
                var period = filter.period();
                var path = Path.of(file == null ? "service-" + period.from() + "-" + period.to() + ".xlsx" : file);
                try (var stream = Files.newOutputStream(path)) {
                    sheets.write(filter, reports.report(filter), stream);
                }
                out.println(path.toAbsolutePath());
            }
            default -> throw new WrongUse("--format wants json or xlsx, not '" + format + "'");
        }
    }

    private static Map<String, String> options(List<String> arguments) {
        var options = new HashMap<String, String>();
        for (var at = 0; at < arguments.size(); at += 2) {
            var name = arguments.get(at);
            if (!OPTIONS.contains(name)) {
                throw new WrongUse("There is no option '" + name + "'");
            }
            if (at + 1 == arguments.size()) {
                throw new WrongUse(name + " wants a value");
            }
            options.put(name, arguments.get(at + 1));
        }
        return options;
    }

    private static LocalDate day(Map<String, String> options, String name) {
        var text = options.get(name);
        if (text == null) {
            throw new WrongUse("The report wants " + name + ", for instance " + name + " 2026-01-01");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new WrongUse(name + " wants a day like 2026-01-01, not '" + text + "'");
        }
    }

    private Set<BranchId> branch(Map<String, String> options) {
        var code = options.get("--branch");
        if (code == null) {
            return Set.of();
        }
        return Set.of(organization.findBranch(code).map(BranchRow::id).orElseThrow(() -> new WrongUse(
                "There is no branch '" + code + "', only: " + organization.branches().stream().map(BranchRow::code)
                        .collect(Collectors.joining(", ")))));
    }
}
