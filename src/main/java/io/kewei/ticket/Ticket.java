package io.kewei.ticket;

import io.kewei.customer.CustomerId;
import io.kewei.platform.BranchAggregate;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.ScopeFilter;
import io.kewei.platform.security.StaffId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Filter;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.IdentifierBridgeRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/**
 * One customer's request, from report to archive. All changes of state go through the verbs below; each either makes a
 * legal move or throws {@link Refusal}.
 */
@Entity
@Filter(name = ScopeFilter.TICKET, condition = ScopeFilter.TICKET_CONDITION)
@Indexed(index = Ticket.INDEX)
@TypeBinding(binder = @TypeBinderRef(type = TicketDocument.class))
class Ticket extends BranchAggregate<Ticket> implements ScopedTicket {

    /** Another name whenever its fields change: what an older portal left is not read, and it is built anew. */
    static final String INDEX = "ticket-2";

    @EmbeddedId
    @DocumentId(identifierBridge = @IdentifierBridgeRef(type = TicketIdBridge.class))
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TicketId id;
    private String number;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "customer_id"))
    private CustomerId customer;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    @Enumerated(EnumType.STRING)
    private TicketType type;
    private String category;
    @Enumerated(EnumType.STRING)
    private Urgency urgency;
    @Enumerated(EnumType.STRING)
    private Priority priority;
    private String subject;
    @Column(length = Length.LONG32)
    private String description;
    private String contact;
    private String phone;
    private @Nullable Instant expectedAt;
    @Enumerated(EnumType.STRING)
    private TicketState state;
    /** The state as lists order it; the database keeps it. 0 unsolved, 1 solved and still open, 2 over. */
    @Column(insertable = false, updatable = false)
    private byte phase;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "handler_id"))
    private @Nullable StaffId handler;
    private String handlerName = "";
    private String groupName = "";
    private Instant openedAt;
    @Embedded
    private Deadline deadline;
    private @Nullable Instant closedAt;
    private int reassignments;
    private int reopens;
    private String source = "";
    private @Nullable String externalNumber;
    /** For which place: a source's number means something there only. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "imported_for"))
    private @Nullable BranchId importedFor;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Ticket() {
    }

    /** A request that was just taken down; not yet repeated to the customer. */
    Ticket(String number, BranchId branch, TicketDetails details, Priority priority, Instant openedAt, Instant dueAt) {
        super(branch);
        this.id = TicketId.next();
        this.number = number;
        this.state = TicketState.NEW;
        this.openedAt = openedAt;
        this.deadline = new Deadline(dueAt);
        describe(details, priority, dueAt);
    }

    /** A ticket as another system left it. */
    Ticket(String number, ImportedTicket imported, Instant dueAt) {
        this(number, imported.branch(), imported.details(), imported.priority(), imported.openedAt(), dueAt);
        this.source = imported.source();
        this.externalNumber = imported.externalNumber();
        this.importedFor = imported.branch();
        take(imported, dueAt);
    }

    /** Takes over what the other system says now; customer and place stay. */
    final void take(ImportedTicket imported, Instant due) {
        var said = imported.details();
        describe(new TicketDetails(customer, said.channel(), said.type(), said.category(), said.urgency(),
                said.subject(), said.description(), said.contact(), said.phone(), said.expectedAt()),
                imported.priority(), due);
        state = imported.state();
        handler = imported.handler();
        handlerName = imported.handlerName();
        groupName = imported.groupName();
        closedAt = imported.closedAt();
        reassignments = imported.reassignments();
        reopens = imported.reopens();
        var heldAt = state != TicketState.ON_HOLD ? null
                : imported.entries().isEmpty() ? openedAt : imported.entries().getLast().at();
        deadline = new Deadline(due, heldAt, imported.resolvedAt(), imported.inTime());
    }

    /** Puts down anew what the customer said, with the priority and due time that follow from it. */
    void change(BranchId branch, TicketDetails details, Priority newPriority, Instant newDueAt) {
        if (!state.isOpen()) {
            throw new Refusal("ticket.refusal.closed", number, state);
        }
        moveTo(branch);
        describe(details, newPriority, newDueAt);
    }

    /** The request was repeated to the customer, who said yes. */
    void confirm() {
        act(TicketAction.CONFIRM);
    }

    /** It is known what kind of request it is. */
    void classify(TicketType newType, String newCategory, Priority newPriority, Instant newDueAt) {
        act(TicketAction.CLASSIFY);
        type = newType;
        category = newCategory;
        priority = newPriority;
        deadline.moveTo(newDueAt);
    }

    /** Somebody is to work on it; whoever takes over from another has to accept it again. */
    void assign(StaffId person, String name) {
        if (person.equals(handler) && state == TicketState.ASSIGNED) {
            throw new Refusal("ticket.refusal.same", number, name);
        }
        become(TicketState.ASSIGNED);
        if (handler != null && !person.equals(handler)) {
            reassignments++;
        }
        handler = person;
        handlerName = name;
    }

    /** A colleague takes over from somebody who has left; where the ticket stands does not change. */
    void handOver(StaffId person, String name) {
        reassignments++;
        handler = person;
        handlerName = name;
    }

    /** The handler has seen and taken it. */
    void acknowledge() {
        act(TicketAction.ACKNOWLEDGE);
    }

    void start() {
        act(TicketAction.START);
    }

    /** Work rests until the customer or a part arrives; the time until it is due stands still. */
    void hold(HoldReason reason, Instant at) {
        act(TicketAction.HOLD);
        deadline.hold(reason, at);
    }

    /** Work goes on; the rest is added to the due time, unless that had passed before. */
    void resume(Instant at) {
        act(TicketAction.RESUME);
        deadline.resume(at);
    }

    /** The trouble is over; the customer does not know yet. */
    void resolve(Instant at) {
        act(TicketAction.RESOLVE);
        deadline.solve(at);
    }

    /** The customer was told. */
    void tellCustomer() {
        act(TicketAction.NOTIFY);
    }

    /** The customer agrees that it is solved. */
    void close(Instant at) {
        act(TicketAction.CLOSE);
        closedAt = at;
    }

    /** A consultation was answered on the spot. */
    void answer(StaffId person, String name, Instant at) {
        if (!TicketAction.ANSWER.isFor(state, type)) {
            throw new Refusal("ticket.refusal.answer", number, type);
        }
        become(TicketState.CLOSED);
        handler = person;
        handlerName = name;
        deadline.solve(at);
        closedAt = at;
    }

    /** It was not solved after all. */
    void reopen() {
        act(TicketAction.REOPEN);
        reopens++;
        closedAt = null;
        deadline.reopen();
    }

    void archive() {
        act(TicketAction.ARCHIVE);
    }

    /** Nobody will work on it any more. */
    void cancel(Instant at) {
        act(TicketAction.CANCEL);
        deadline.release();
        closedAt = at;
    }

    private void describe(TicketDetails details, Priority newPriority, Instant newDueAt) {
        customer = details.customer();
        channel = details.channel();
        type = details.type();
        category = details.category();
        urgency = details.urgency();
        subject = details.subject();
        description = details.description();
        contact = details.contact();
        phone = details.phone();
        expectedAt = details.expectedAt();
        priority = newPriority;
        deadline.moveTo(newDueAt);
    }

    private void act(TicketAction action) {
        if (!action.isFor(state, type)) {
            throw new Refusal("ticket.refusal.move", number, state, action.to());
        }
        become(action.to());
    }

    private void become(TicketState next) {
        if (!state.leadsTo(next)) {
            throw new Refusal("ticket.refusal.move", number, state, next);
        }
        state = next;
    }

    TicketId id() {
        return id;
    }

    String number() {
        return number;
    }

    /** What people call it where only words fit: number and subject. */
    String label() {
        return number + " " + subject;
    }

    String handlerName() {
        return handlerName;
    }

    TicketType type() {
        return type;
    }

    Urgency urgency() {
        return urgency;
    }

    CustomerId customer() {
        return customer;
    }

    TicketState state() {
        return state;
    }

    Priority priority() {
        return priority;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant dueAt() {
        return deadline.dueAt();
    }

    /** From when on it is past its due time; null if it is solved, or has been held since before. */
    @Nullable Instant lateFrom() {
        return state.isUnsolved() ? deadline.lateFrom() : null;
    }

    @Nullable String externalNumber() {
        return externalNumber;
    }

    int reassignments() {
        return reassignments;
    }

    int reopens() {
        return reopens;
    }

    @Nullable Boolean inTime() {
        return deadline.inTime();
    }

    @Nullable HoldReason holdReason() {
        return deadline.holdReason();
    }

    @Override
    public @Nullable StaffId handler() {
        return handler;
    }

    TicketDetails details() {
        return new TicketDetails(customer, channel, type, category, urgency, subject, description, contact, phone,
                expectedAt);
    }

    TicketFacts facts() {
        var saved = version();
        return new TicketFacts(id, saved == null ? 0 : saved, number, branch(), customer, handler, handlerName,
                priority, category, state, openedAt, deadline.dueAt(), deadline.heldAt(), deadline.resolvedAt(), closedAt,
                reassignments, deadline.inTime());
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
