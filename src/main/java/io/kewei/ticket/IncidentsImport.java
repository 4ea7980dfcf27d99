package io.kewei.ticket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import io.kewei.customer.CustomerId;
import io.kewei.platform.importing.ImportCells;
import io.kewei.platform.importing.ImportColumn;
import io.kewei.platform.importing.ImportContext;
import io.kewei.platform.importing.ImportOutcome;
import io.kewei.platform.importing.ImportRecord;
import io.kewei.platform.importing.ImportTarget;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Imports the log of a service-management system: all rows of one number are one ticket, whose last row says what became
 * of it and whose other rows are its history. The place that reported it is the customer.
 */
@Component
class IncidentsImport implements ImportTarget<List<Incident>> {

    private static final String SOURCE = "incidents";

    private final TicketIntake intake;

    IncidentsImport(TicketIntake intake) {
        this.intake = intake;
    }

    @Override
    public String kind() {
        return SOURCE;
    }

    @Override
    public String titleKey() {
        return "ticket.import.incidents";
    }

    @Override
    public List<ImportColumn> columns() {
        return IncidentRows.COLUMNS;
    }

    @Override
    public List<String> groupBy() {
        return List.of("number");
    }

    @Override
    public String missingMark() {
        return "?";
    }

    /** Rows that are wrong are left out, but not the last one: without it nobody knows what became of the incident. */
    @Override
    public @Nullable List<Incident> read(List<ImportCells> rows) {
        var updates = new ArrayList<Incident>();
        Incident last = null;
        for (var row : rows) {
            last = IncidentRows.read(row);
            if (last != null) {
                updates.add(last);
            }
        }
        return last == null ? null : updates;
    }

    @Override
    public String key(List<Incident> updates) {
        return updates.getLast().number();
    }

    @Override
    public List<ImportOutcome> weigh(List<ImportRecord<List<Incident>>> records, ImportContext context) {
        var histories = new LinkedHashMap<String, List<ImportedEntry>>();
        records.forEach(record -> histories.put(record.key(), entries(record.content())));
        return intake.weigh(context.branch(), SOURCE, histories);
    }

    @Override
    public List<ImportOutcome> store(List<ImportRecord<List<Incident>>> records, ImportContext context) {
        var customers = intake.customers(SOURCE, records.stream().map(record -> record.content().getLast())
                .map(incident -> new TicketIntake.Reporter(incident.location(), name(incident), incident.openedAt()))
                .toList(), context);
        return intake.store(records.stream().map(record -> ticket(record.content(), context,
                customers.get(record.content().getLast().location()))).toList());
    }

    private static String name(Incident incident) {
        return incident.location().isEmpty() ? "地点未知" : "地点 " + incident.location();
    }

    private static ImportedTicket ticket(List<Incident> updates, ImportContext context, CustomerId customer) {
        var last = updates.getLast();
        var state = last.lastState();
        var details = new TicketDetails(customer, last.channel(), TicketType.PROBLEM, last.category(), last.urgency(),
                last.subject(), last.description(), last.caller().isEmpty() ? "" : "用户 " + last.caller(), "", null);
        return new ImportedTicket(SOURCE, last.number(), context.branch(), details, last.priority(), state, null,
                last.assignee(), last.group(), last.openedAt(), null,
                state == TicketState.RESOLVED || state == TicketState.CLOSED ? last.resolvedAt() : null,
                state == TicketState.CLOSED ? last.closedAt() : null,
                last.reassignments(), last.reopens(), last.inTime(), entries(updates));
    }

    private static List<ImportedEntry> entries(List<Incident> updates) {
        return updates.stream().map(update -> new ImportedEntry(update.updatedAt(), EntryKind.IMPORTED,
                update.updatedBy(), update.state(), update.news())).toList();
    }
}
