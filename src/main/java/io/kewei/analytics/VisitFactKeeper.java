package io.kewei.analytics;

import io.kewei.visit.VisitFacts;
import io.kewei.visit.VisitsChanged;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the facts of visits, in the transaction that changes the visits. */
@Component
class VisitFactKeeper {

    private static final List<String> COLUMNS = List.of("visit_id", "branch_id", "customer_id", "assignee_id", "kind",
            "state", "planned_at", "planned_on", "done_at", "done_on", "version");

    private final FactWriter writer;

    VisitFactKeeper(FactWriter writer) {
        this.writer = writer;
    }

    @EventListener
    void on(VisitsChanged event) {
        writer.store("visit_fact", COLUMNS, event.visits(), this::values);
    }

    private Object[] values(VisitFacts visit) {
        return new Object[] {FactWriter.column(visit.visit().value()), FactWriter.column(visit.branch().value()),
                FactWriter.column(visit.customer().value()), FactWriter.column(visit.assignee().value()),
                visit.kind().name(), visit.state().name(), FactWriter.column(visit.plannedAt()),
                writer.day(visit.plannedAt()), FactWriter.column(visit.doneAt()), writer.day(visit.doneAt()),
                visit.version()};
    }
}
