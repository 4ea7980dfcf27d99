package io.kewei.ticket;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.kewei.platform.importing.ImportCells;
import io.kewei.platform.importing.ImportColumn;
import org.jspecify.annotations.Nullable;

/** Knows the columns of an incident log (ServiceNow's names) and reads one row of it. */
final class IncidentRows {

    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("number"), ImportColumn.required("incident_state"),
            ImportColumn.required("reassignment_count"), ImportColumn.required("reopen_count"),
            ImportColumn.required("sys_mod_count"), ImportColumn.required("made_sla"),
            ImportColumn.required("caller_id"), ImportColumn.required("opened_at"),
            ImportColumn.optional("sys_updated_by"), ImportColumn.required("sys_updated_at"),
            ImportColumn.optional("contact_type"), ImportColumn.required("location"),
            ImportColumn.required("category"), ImportColumn.optional("subcategory"),
            ImportColumn.optional("u_symptom"), ImportColumn.optional("cmdb_ci"), ImportColumn.optional("urgency"),
            ImportColumn.required("priority"), ImportColumn.required("assignment_group"),
            ImportColumn.required("assigned_to"), ImportColumn.optional("closed_code"),
            ImportColumn.optional("resolved_by"), ImportColumn.required("resolved_at"),
            ImportColumn.required("closed_at"));

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d/M/uuuu H:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final int CODE = 60;
    private static final int MANY = 100_000;
    /** A state that the source's own log writes where it does not know the state. */
    private static final String UNKNOWN_STATE = "-100";
    private static final Map<String, TicketState> STATES = Map.of("New", TicketState.NEW,
            "Active", TicketState.IN_PROGRESS, "Awaiting User Info", TicketState.ON_HOLD,
            "Awaiting Vendor", TicketState.ON_HOLD, "Awaiting Problem", TicketState.ON_HOLD,
            "Awaiting Evidence", TicketState.ON_HOLD, "Resolved", TicketState.RESOLVED, "Closed", TicketState.CLOSED);
    private static final Map<String, Channel> CHANNELS = Map.of("Phone", Channel.PHONE, "IVR", Channel.PHONE,
            "Email", Channel.EMAIL, "Self service", Channel.WEBSITE, "Direct opening", Channel.OTHER);
    private static final Map<String, Urgency> URGENCIES = ranked(Urgency.VERY_URGENT, Urgency.URGENT, Urgency.NORMAL);
    private static final Map<String, Priority> PRIORITIES = ranked(Priority.values());

    private IncidentRows() {
    }

    /** The row as an update of an incident; null when something is wrong with it, which the cells have noted. */
    static @Nullable Incident read(ImportCells cells) {
        var number = cells.requiredText("number", CODE);
        var state = cells.value("incident_state").equals(UNKNOWN_STATE) ? null
                : cells.oneOf("incident_state", STATES);
        var update = count(cells, "sys_mod_count");
        var reassignments = count(cells, "reassignment_count");
        var reopens = count(cells, "reopen_count");
        var inTime = cells.present("made_sla") ? cells.bool("made_sla") : null;
        var priority = cells.present("priority") ? cells.oneOf("priority", PRIORITIES) : null;
        var urgency = cells.oneOf("urgency", URGENCIES);
        var channel = cells.oneOf("contact_type", CHANNELS);
        var openedAt = cells.present("opened_at") ? cells.moment("opened_at", MOMENT) : null;
        var updatedAt = cells.present("sys_updated_at") ? cells.moment("sys_updated_at", MOMENT) : null;
        var resolvedAt = after(cells, "resolved_at", openedAt);
        var closedAt = after(cells, "closed_at", openedAt);
        var row = new Texts(cells);
        if (!row.sound() || inTime == null || priority == null || openedAt == null || updatedAt == null) {
            return null;
        }
        return new Incident(number, state, updatedAt, row.updatedBy, update, reassignments, reopens, inTime, row.caller,
                openedAt, channel == null ? Channel.OTHER : channel, row.location, row.category, row.subcategory,
                row.symptom, row.item, urgency == null ? Urgency.NORMAL : urgency, priority, row.group, row.assignee,
                row.closedCode, row.resolvedBy, resolvedAt, closedAt);
    }

    private static int count(ImportCells cells, String column) {
        var count = cells.present(column) ? cells.integer(column, 0, MANY) : null;
        return count == null ? 0 : count;
    }

    private static @Nullable Instant after(ImportCells cells, String column, @Nullable Instant openedAt) {
        var moment = cells.moment(column, MOMENT);
        if (moment != null && openedAt != null && moment.isBefore(openedAt)) {
            cells.refuse(column, "ticket.import.reason.early");
        }
        return moment;
    }

    @SafeVarargs
    private static <V> Map<String, V> ranked(V... values) {
        var ranked = new HashMap<String, V>();
        for (var i = 0; i < values.length; i++) {
            ranked.put(String.valueOf(i + 1), values[i]);
        }
        return Map.copyOf(ranked);
    }

    /** The cells that are texts, all of which may be missing. */
    private static final class Texts {

        private final ImportCells cells;
        private final String updatedBy;
        private final String caller;
        private final String location;
        private final String category;
        private final String subcategory;
        private final String symptom;
        private final String item;
        private final String group;
        private final String assignee;
        private final String closedCode;
        private final String resolvedBy;

        private Texts(ImportCells cells) {
            this.cells = cells;
            updatedBy = text("sys_updated_by");
            caller = text("caller_id");
            location = text("location");
            category = text("category");
            subcategory = text("subcategory");
            symptom = text("u_symptom");
            item = text("cmdb_ci");
            group = text("assignment_group");
            assignee = text("assigned_to");
            closedCode = text("closed_code");
            resolvedBy = text("resolved_by");
        }

        private String text(String column) {
            var text = cells.text(column, CODE);
            return text == null ? "" : text;
        }

        private boolean sound() {
            return cells.sound();
        }
    }
}
