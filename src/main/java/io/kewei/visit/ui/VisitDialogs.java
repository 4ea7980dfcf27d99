package io.kewei.visit.ui;

import com.vaadin.flow.function.SerializableRunnable;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.ui.CustomerPicker;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.ui.StaffPicker;
import io.kewei.platform.Missing;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.FormDialog;
import io.kewei.platform.ui.Seen;
import io.kewei.visit.VisitDetails;
import io.kewei.visit.VisitId;
import io.kewei.visit.VisitQueries;
import io.kewei.visit.VisitService;
import io.kewei.visit.VisitSheet;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dialogs in which visits are planned, planned anew, reported and called off. */
@Component
class VisitDialogs {

    private static final LocalTime FIRST_HOUR = LocalTime.of(9, 0);

    private final VisitService service;
    private final VisitQueries queries;
    private final CustomerQueries customers;
    private final OrganizationQueries organization;
    private final CurrentUser user;
    private final Moments moments;

    VisitDialogs(VisitService service, VisitQueries queries, CustomerQueries customers,
            OrganizationQueries organization, CurrentUser user, Moments moments) {
        this.service = service;
        this.queries = queries;
        this.customers = customers;
        this.organization = organization;
        this.user = user;
        this.moments = moments;
    }

    /** Plans a visit for tomorrow at nine, or whenever the user says. */
    void plan(@Nullable CustomerId customer, SerializableRunnable done) {
        var start = moments.today().plusDays(1).atTime(FIRST_HOUR);
        plan(customer, start, start.plusHours(1), done);
    }

    /** Plans a visit at this time. */
    void plan(@Nullable CustomerId customer, LocalDateTime start, LocalDateTime end, SerializableRunnable done) {
        var form = form();
        var dialog = FormDialog.create("visit.plan", form, details -> {
            service.plan(details);
            done.run();
        });
        form.begin(customer, user.get().staff(), start, end);
        dialog.saveWord("visit.plan.verb").open();
    }

    void replan(VisitId visit, SerializableRunnable done) {
        var form = form();
        form.fixCustomer();
        form.fixAssignee(!Scopes.isOwn(queries.find(visit).orElseThrow(Missing::new)));
        FormDialog.edit("visit.replan", form, () -> seen(visit), (details, version) -> {
            service.replan(visit, version, details);
            done.run();
        }).open();
    }

    void complete(VisitSheet sheet, SerializableRunnable done) {
        FormDialog.create("visit.complete", new OutcomeForm(), outcome -> {
            service.complete(sheet.row().id(), sheet.row().version(), outcome);
            done.run();
        }).saveWord("visit.complete.verb").open();
    }

    void cancel(VisitSheet sheet, SerializableRunnable done) {
        FormDialog.create("visit.cancel", new CancelForm(), cancellation -> {
            service.cancel(sheet.row().id(), sheet.row().version(), cancellation.reason());
            done.run();
        }).saveWord("visit.cancel").open();
    }

    private Seen<VisitDetails> seen(VisitId visit) {
        var sheet = queries.find(visit).orElseThrow(Missing::new);
        return new Seen<>(sheet.plan(), sheet.row().version(), "", null);
    }

    private VisitForm form() {
        return new VisitForm(new CustomerPicker("visit.customer", customers), new StaffPicker("visit.assignee", organization));
    }
}
