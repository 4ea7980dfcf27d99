package io.kewei.analytics;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is counted of facts and kept by place, and by the month of one of their days. */
enum Counted {

    OPENED("ticket_fact", "opened_on", "handler_id", "handler_name", "priority", "category", "resolution_ms", "in_time",
            "due_at", "held_at", "resolved_at", "closed_at", "reassignments"),
    CLOSED("ticket_fact", "closed_on", "opened_on"),
    /** What is not closed, of whatever month. */
    OPEN("ticket_fact", null, "opened_on", "closed_on"),
    PLANNED("visit_fact", "planned_on", "done_on", "state"),
    GRADES("customer_fact", null, "grade", "status");

    private final String table;
    private final @Nullable String day;
    private final List<String> columns;

    /** @param columns what else counts, besides the place and the day */
    Counted(String table, @Nullable String day, String... columns) {
        this.table = table;
        this.day = day;
        this.columns = List.of(columns);
    }

    static List<Counted> of(String table) {
        return Arrays.stream(values()).filter(counted -> counted.table.equals(table)).toList();
    }

    String table() {
        return table;
    }

    /** The column by whose month it is kept; null if by none. */
    @Nullable String day() {
        return day;
    }

    List<String> columns() {
        return columns;
    }
}
