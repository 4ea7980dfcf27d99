package io.kewei.ticket.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.ui.CustomerPicker;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.Missing;
import io.kewei.platform.masking.Masks;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.EnumKeys;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.FormDialog;
import io.kewei.platform.ui.RecordForm;
import io.kewei.platform.ui.Seen;
import io.kewei.sharing.ui.RecordAccess;
import io.kewei.ticket.TicketAction;
import io.kewei.ticket.TicketId;
import io.kewei.ticket.TicketMoves;
import io.kewei.ticket.TicketQueries;
import io.kewei.ticket.TicketRow;
import io.kewei.ticket.TicketService;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be done to tickets from list, page and board alike, with the questions that some of it asks. */
@Component
class TicketDialogs {

    private final TicketService service;
    private final TicketMoves moves;
    private final TicketQueries queries;
    private final CustomerQueries customers;
    private final OrganizationQueries organization;
    private final CurrentUser user;
    private final RecordAccess access;
    private final Moments moments;

    TicketDialogs(TicketService service, TicketMoves moves, TicketQueries queries, CustomerQueries customers,
            OrganizationQueries organization, CurrentUser user, RecordAccess access, Moments moments) {
        this.service = service;
        this.moves = moves;
        this.queries = queries;
        this.customers = customers;
        this.organization = organization;
        this.user = user;
        this.access = access;
        this.moments = moments;
    }

    /** Takes down a request; {@code done} gets the new ticket. */
    void report(@Nullable CustomerId customer, SerializableConsumer<TicketId> done) {
        var form = new ReportForm(new CustomerPicker(customers), new RecentTickets(queries, moments), moments);
        var dialog = FormDialog.create("ticket.report", form,
                details -> done.accept(service.report(details, form.confirmed())));
        form.begin(customer);
        if (customer != null) {
            suggestContact(form, customer);
        }
        form.onCustomer(chosen -> suggestContact(form, chosen));
        dialog.saveWord("ticket.report.verb").open();
    }

    private void suggestContact(ReportForm form, CustomerId customer) {
        customers.file(customer).details().contacts().stream().findFirst().ifPresent(person ->
                form.suggestContact(person.name(), Masks.isMask(person.call()) ? "" : person.call()));
    }

    /** Corrects what was taken down. */
    void edit(TicketId ticket, SerializableRunnable done) {
        var form = new TicketForm(new CustomerPicker(customers), moments);
        form.customer.setReadOnly(!Scopes.isOwn(queries.find(ticket).orElseThrow(Missing::new)));
        FormDialog.edit("ticket.edit", form,
                () -> seen(ticket, queries.find(ticket).orElseThrow(Missing::new).details()), (details, version) -> {
                    service.change(ticket, version, details);
                    done.run();
                }).open();
    }

    /** What the user may do to the ticket as it stands, the way forward first; nothing to one that is only seen. */
    List<TicketAction> actions(TicketRow row) {
        return access.mayChange(row)
                ? TicketAction.of(row.state(), row.type()).stream().filter(action -> may(action, row)).toList() : List.of();
    }

    /** Whether the user may take the ticket without being given it. */
    boolean mayTake(TicketRow row) {
        var mine = user.get().staff().equals(row.handler());
        return user.may(Roles.TICKET_WORK) && Scopes.isOwn(row) && !mine
                && TicketAction.of(row.state(), row.type()).stream().anyMatch(TicketDialogs::isHanding);
    }

    /** Whether the ticket is the user's to move at all, from this state or from another. */
    boolean mayMove(TicketRow row) {
        return (user.may(Roles.TICKET_WORK) || user.may(Roles.TICKET_ASSIGN)) && access.mayChange(row);
    }

    /** Who works on a ticket is for its own people to say, even where others help. */
    private boolean may(TicketAction action, TicketRow row) {
        return isHanding(action) ? user.may(Roles.TICKET_ASSIGN) && Scopes.isOwn(row) : user.may(Roles.TICKET_WORK);
    }

    private static boolean isHanding(TicketAction action) {
        return action == TicketAction.ASSIGN || action == TicketAction.REASSIGN;
    }

    void take(TicketRow row, SerializableRunnable done) {
        moves.take(row.id(), row.version());
        done.run();
    }

    /** Does what the button says, after asking for what it takes. */
    void act(TicketAction action, TicketRow row, SerializableRunnable done) {
        switch (action) {
            case CLASSIFY -> ask(action, row, new MoveForms.KindForm(),
                    new MoveForms.Kind(row.type(), row.category()), (kind, version) -> {
                        moves.classify(row.id(), version, kind.type(), kind.category());
                        done.run();
                    });
            case ASSIGN, REASSIGN -> hand(action, row, done);
            case HOLD -> ask(action, row, new MoveForms.RestForm(), MoveForms.Rest.NONE, (rest, version) -> {
                moves.hold(row.id(), version, rest.reason(), rest.remark());
                done.run();
            });
            case RESOLVE, ANSWER, REOPEN, CANCEL -> ask(action, row,
                    new MoveForms.RemarkForm("ticket.move." + action, action == TicketAction.CANCEL),
                    MoveForms.Remark.NONE,
                    (remark, version) -> {
                        moves.move(row.id(), version, action.to(), remark.remark());
                        done.run();
                    });
            case CONFIRM, ACKNOWLEDGE, START, RESUME, NOTIFY, CLOSE, ARCHIVE -> {
                moves.move(row.id(), row.version(), action.to(), "");
                done.run();
            }
        }
    }

    /** Gives the ticket to somebody; who may not give it to others takes it. */
    private void hand(TicketAction action, TicketRow row, SerializableRunnable done) {
        if (!may(action, row)) {
            take(row, done);
            return;
        }
        ask(action, row, new MoveForms.HandingForm(organization), MoveForms.Handing.NONE, (handing, version) -> {
            moves.assign(row.id(), version, handing.handler(), handing.remark());
            done.run();
        });
    }

    /** A small dialog that keeps what was typed when somebody else has moved the ticket meanwhile. */
    private <D extends Record> void ask(TicketAction action, TicketRow row, RecordForm<D> form, D blank,
            FormDialog.SaveSeen<D> save) {
        var word = EnumKeys.of(action);
        var looked = new AtomicBoolean(); // the first answer is what the user saw, later ones are what there is
        FormDialog.edit(word, form, () -> looked.getAndSet(true) ? seen(row.id(), blank)
                : new Seen<>(blank, row.version(), "", null), save).saveWord(word).open();
    }

    private <D extends Record> Seen<D> seen(TicketId ticket, D details) {
        var last = queries.timeline(ticket).stream().findFirst();
        return new Seen<>(details, queries.find(ticket).orElseThrow(Missing::new).row().version(),
                last.map(line -> line.by()).orElse(""), last.map(line -> line.at()).orElse(null));
    }
}
