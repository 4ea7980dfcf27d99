package io.kewei.ticket;

import io.kewei.platform.search.Beginnings;
import io.kewei.platform.search.SearchTerms;
import io.kewei.platform.search.SearchText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as the index knows it: what it is found by, filtered by and sorted by. The customer's name is not in it: of a
 * customer with a new name thousands of tickets would have to be written anew.
 */
public class TicketDocument implements TypeBinder {

    static final SearchText TEXT = new SearchText("text");
    static final Beginnings NUMBERS = Beginnings.ofNumbers("numbers");
    static final String NUMBER = "number";
    static final String SUBJECT = "subject";
    static final String CUSTOMER = "customer";
    static final String TYPE = "type";
    static final String CATEGORY = "category";
    static final String PRIORITY = "priority";
    static final String STATE = "state";
    static final String PHASE = "phase";
    static final String BRANCH = "branch";
    static final String HANDLER = "handler";
    static final String HANDLER_NAME = "handlerName";
    /** The handler's name once more, if it is nobody of ours. */
    static final String OUTSIDER = "outsider";
    static final String OPENED = "opened";
    static final String DUE = "due";
    /** From when on an unsolved ticket is past its due time. None for what is solved or was held before it was due. */
    static final String LATE = "late";
    static final String RESOLVED = "resolved";
    static final String CLOSED = "closed";
    static final String IN_TIME = "inTime";
    static final String REASSIGNMENTS = "reassignments";

    /** There is no verdict yet. */
    static final String NO_VERDICT = "none";

    /** Phases. */
    static final int UNSOLVED = 0;
    static final int SOLVED = 1;
    static final int OVER = 2;

    private static final int SUBJECT_MAX = 60;

    /** A moment as the index writes it: microseconds, as the database does. */
    static long moment(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    static Instant moment(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    @Override
    public void bind(TypeBindingContext context) {
        List.of("branch", "number", "customer", "type", "category", "priority", "subject", "description", "state",
                "handler", "handlerName", "openedAt", "deadline", "closedAt", "reassignments", "externalNumber")
                .forEach(context.dependencies()::use);
        var schema = context.indexSchemaElement();
        TEXT.define(schema);
        NUMBERS.define(schema);
        schema.field(STATE, types -> types.asString().sortable(Sortable.YES).aggregable(Aggregable.YES)).toReference();
        schema.field(OPENED, types -> types.asLong().sortable(Sortable.YES).aggregable(Aggregable.YES)).toReference();
        schema.field(LATE, types -> types.asLong()).toReference();
        schema.field(PHASE, types -> types.asInteger().sortable(Sortable.YES)).toReference();
        schema.field(REASSIGNMENTS, types -> types.asInteger()).toReference();
        for (var field : List.of(DUE, RESOLVED, CLOSED)) {
            schema.field(field, types -> types.asLong().sortable(Sortable.YES)).toReference();
        }
        for (var field : List.of(NUMBER, SUBJECT, TYPE, PRIORITY, HANDLER_NAME)) {
            schema.field(field, types -> types.asString().sortable(Sortable.YES)).toReference();
        }
        for (var field : List.of(CUSTOMER, CATEGORY, BRANCH, HANDLER, OUTSIDER, IN_TIME)) {
            schema.field(field, types -> types.asString()).toReference();
        }
        context.bridge(Ticket.class, (document, ticket, writing) -> write(document, ticket));
    }

    private static void write(DocumentElement document, Ticket ticket) {
        var facts = ticket.facts();
        writeWords(document, ticket.details(), facts.number(), ticket.externalNumber());
        document.addValue(CUSTOMER, facts.customer().value().toString());
        document.addValue(TYPE, ticket.type().name());
        document.addValue(CATEGORY, SearchTerms.normal(facts.category()));
        document.addValue(PRIORITY, facts.priority().name());
        document.addValue(STATE, facts.state().name());
        document.addValue(PHASE, phase(facts.state()));
        document.addValue(BRANCH, facts.branch().value().toString());
        var name = SearchTerms.normal(facts.handlerName());
        document.addValue(HANDLER_NAME, name);
        if (facts.handler() == null) {
            document.addValue(OUTSIDER, name);
        } else {
            document.addValue(HANDLER, facts.handler().value().toString());
        }
        document.addValue(OPENED, moment(facts.openedAt()));
        document.addValue(DUE, moment(facts.dueAt()));
        document.addValue(LATE, orNone(ticket.lateFrom()));
        document.addValue(RESOLVED, orNone(facts.resolvedAt()));
        document.addValue(CLOSED, orNone(facts.closedAt()));
        document.addValue(IN_TIME, facts.inTime() == null ? NO_VERDICT : facts.inTime().toString());
        document.addValue(REASSIGNMENTS, facts.reassignments());
    }

    private static void writeWords(DocumentElement document, TicketDetails details, String number,
            @Nullable String externalNumber) {
        TEXT.write(document, details.subject(), details.description());
        var subject = SearchTerms.normal(details.subject());
        document.addValue(SUBJECT, subject.substring(0, Math.min(SUBJECT_MAX, subject.length())));
        document.addValue(NUMBER, number);
        var parts = new LinkedHashSet<String>();
        SearchTerms.addNumber(number, parts);
        if (externalNumber != null) {
            SearchTerms.addNumber(externalNumber, parts);
        }
        NUMBERS.write(document, parts);
    }

    /** As the column {@code phase}. */
    private static int phase(TicketState state) {
        return state.isUnsolved() ? UNSOLVED : state.isOpen() ? SOLVED : OVER;
    }

    private static @Nullable Long orNone(@Nullable Instant at) {
        return at == null ? null : moment(at);
    }
}
