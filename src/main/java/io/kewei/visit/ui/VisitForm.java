package io.kewei.visit.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import io.kewei.customer.CustomerId;
import io.kewei.customer.ui.CustomerPicker;
import io.kewei.organization.ui.StaffPicker;
import io.kewei.platform.security.StaffId;
import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.RecordForm;
import io.kewei.visit.VisitDetails;
import io.kewei.visit.VisitKind;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Edits the plan of one visit: whom, why, who goes, from when to when. */
class VisitForm extends RecordForm<VisitDetails> {

    private final CustomerPicker customer;
    private final StaffPicker assignee;

    VisitForm(CustomerPicker customer, StaffPicker assignee) {
        super(VisitDetails.class);
        this.customer = customer;
        this.assignee = assignee;
        var kind = Fields.choice("visit.kind", VisitKind.class);
        var contact = Fields.text("visit.contact", VisitDetails.CONTACT_MAX);
        contact.setHelperText(getTranslation("visit.contact.help"));
        var purpose = Fields.text("visit.purpose", VisitDetails.PURPOSE_MAX);
        var start = Fields.dateTime("visit.start");
        var end = Fields.dateTime("visit.end");
        keepLength(start, end);

        wide(customer);
        wide(purpose);
        row(kind, assignee);
        row(start, end);
        row(contact);

        required(customer).bind("customer");
        optional(contact).bind("contactName");
        required(kind).bind("kind");
        required(purpose).bind("purpose");
        required(assignee).bind("assignee");
        required(start).bind("start");
        required(end).withValidator(to -> start.getValue() == null || to == null || to.isAfter(start.getValue()),
                getTranslation("visit.refusal.order")).bind("end");
    }

    /** Begins a new plan with what is known already; a customer that is given cannot be changed. */
    @SuppressWarnings("NullAway") // a plan that is being typed has gaps
    void begin(@Nullable CustomerId whom, StaffId who, LocalDateTime start, LocalDateTime end) {
        show(new VisitDetails(whom, "", VisitKind.VISIT, "", who, start, end));
        customer.setReadOnly(whom != null);
    }

    /** A visit that exists stays with its customer. */
    void fixCustomer() {
        customer.setReadOnly(true);
    }

    /** Whom a visit falls to say those to whom it belongs. */
    void fixAssignee(boolean fixed) {
        assignee.setReadOnly(fixed);
    }

    private static void keepLength(DateTimePicker start, DateTimePicker end) {
        start.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getOldValue() != null && change.getValue() != null
                    && end.getValue() != null) {
                end.setValue(end.getValue().plus(Duration.between(change.getOldValue(), change.getValue())));
            }
        });
    }
}
