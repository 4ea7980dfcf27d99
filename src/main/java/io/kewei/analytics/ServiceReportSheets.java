package io.kewei.analytics;

import io.kewei.organization.BranchRow;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.exporting.Outgoing;
import io.kewei.platform.exporting.SheetWriter;
import io.kewei.platform.text.Languages;
import io.kewei.platform.text.ModuleTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The service report as a workbook: the main figures, then a sheet for each breakdown. */
@Component
class ServiceReportSheets {

    private final OrganizationQueries organization;
    private final Outgoing outgoing;
    private final ModuleTexts texts;
    private final Locale language = Languages.nearest(Locale.getDefault());

    ServiceReportSheets(OrganizationQueries organization, Outgoing outgoing, ModuleTexts texts) {
        this.organization = organization;
        this.outgoing = outgoing;
        this.texts = texts;
    }

    void write(KpiFilter filter, ServiceReport report, OutputStream out) throws IOException {
        outgoing.send(out, say("title"), chosen(filter), language, sheets -> {
            main(sheets, filter, report);
            counts(sheets, "month", report.openedPerMonth());
            priorities(sheets, report);
            sheets.sheet(say("category"), List.of(say("category"), say("tickets")));
            for (var category : report.topCategories()) {
                sheets.row(List.of(category.category(), category.n()));
            }
            counts(sheets, "reassignments", report.reassignments());
            counts(sheets, "backlog", report.backlogAtMonthEnd());
            counts(sheets, "days", report.resolvedWithinDays());
            return report.tickets();
        });
    }

    /** Notes that the report leaves the portal in another form, before it does. */
    void note(KpiFilter filter, ServiceReport report) {
        outgoing.note(say("title"), chosen(filter), report.tickets());
    }

    private String chosen(KpiFilter filter) {
        return filter.period().from() + " – " + filter.period().to() + " · " + branches(filter);
    }

    private void main(SheetWriter sheets, KpiFilter filter, ServiceReport report) throws IOException {
        var hours = report.resolutionHours();
        sheets.sheet(say("title"), List.of(say("figure"), say("value")));
        line(sheets, "from", filter.period().from());
        line(sheets, "to", filter.period().to());
        line(sheets, "branch", branches(filter));
        line(sheets, "tickets", report.tickets());
        line(sheets, "met", report.serviceLevel().met());
        line(sheets, "missed", report.serviceLevel().missed());
        line(sheets, "share", report.serviceLevel().share());
        line(sheets, "resolved", hours.n());
        line(sheets, "mean", hours.mean());
        line(sheets, "median", hours.median());
        line(sheets, "p90", hours.p90());
        line(sheets, "max", hours.max());
    }

    private void priorities(SheetWriter sheets, ServiceReport report) throws IOException {
        sheets.sheet(say("priority"), List.of(say("priority"), say("tickets"), say("met"), say("median"), say("mean")));
        for (var priority : report.perPriority().entrySet()) {
            var figures = priority.getValue();
            sheets.row(Arrays.asList(priority.getKey(), figures.n(), figures.met(), figures.median(), figures.mean()));
        }
    }

    private void counts(SheetWriter sheets, String what, Map<String, Long> counts) throws IOException {
        sheets.sheet(say(what), List.of(say(what + ".of"), say("tickets")));
        for (var count : counts.entrySet()) {
            sheets.row(List.of(count.getKey(), count.getValue()));
        }
    }

    private void line(SheetWriter sheets, String what, @Nullable Object value) throws IOException {
        sheets.row(Arrays.asList(say(what), value));
    }

    private String branches(KpiFilter filter) {
        return filter.branches().isEmpty() ? say("everything") : filter.branches().stream()
                .flatMap(branch -> organization.findBranch(branch).stream()).map(BranchRow::name)
                .collect(Collectors.joining(", "));
    }

    private String say(String what) {
        return texts.getTranslation("analytics.report." + what, language);
    }
}
