package io.kewei.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.kewei.customer.ui.CustomerPicker;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.RecordForm;
import io.kewei.ticket.Channel;
import io.kewei.ticket.TicketCategory;
import io.kewei.ticket.TicketDetails;
import io.kewei.ticket.TicketType;
import io.kewei.ticket.Urgency;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes down a customer's request. Knows fields and their rules, not services and not dialogs. */
class TicketForm extends RecordForm<TicketDetails> {

    final CustomerPicker customer;
    final Select<Channel> channel = Fields.choice("ticket.channel", Channel.class);
    final Select<TicketType> type = Fields.choice("ticket.type", TicketType.class);
    final ComboBox<String> category = Fields.pick("ticket.category");
    final Select<Urgency> urgency = Fields.choice("ticket.urgency", Urgency.class);
    final TextField subject = Fields.text("ticket.subject", TicketDetails.SUBJECT_MAX);
    final TextArea description = Fields.area("ticket.description", TicketDetails.DESCRIPTION_MAX);
    final TextField contact = Fields.text("ticket.contact", TicketDetails.CONTACT_MAX);
    final TextField phone = Fields.text("ticket.phone", TicketDetails.CONTACT_MAX);
    final DateTimePicker expected = Fields.dateTime("ticket.expectedAt");

    private final Moments moments;

    /** @param about what is known of the customer, below the name */
    TicketForm(CustomerPicker customer, Moments moments, Component... about) {
        super(TicketDetails.class);
        this.customer = customer;
        this.moments = moments;
        wide(customer);
        Stream.of(about).forEach(this::wide);
        row(contact, phone);
        row(channel, urgency);
        row(type, category);
        wide(subject);
        description.setMinRows(4);
        wide(description);
        row(expected);
        offerCategories();
        bind();
    }

    private void bind() {
        required(customer).bind("customer");
        required(channel).bind("channel");
        required(type).bind("type");
        required(category).bind("category");
        required(urgency).bind("urgency");
        required(subject).bind("subject");
        optional(description).bind("description");
        optional(contact).bind("contact");
        optional(phone).bind("phone");
        optional(expected).withConverter(this::instant, this::local).bind("expectedAt");
    }

    /** Each type has its categories; a code that came with an imported ticket stays while the type does. */
    private void offerCategories() {
        category.setItemLabelGenerator(Look::category);
        category.setItems(List.of());
        type.addValueChangeListener(change -> {
            var codes = change.getValue() == null ? List.<String>of()
                    : TicketCategory.of(change.getValue()).stream().map(Enum::name).toList();
            var chosen = category.getValue();
            category.setItems(codes);
            category.setValue(chosen != null && codes.contains(chosen) ? chosen : null);
        });
    }

    @Override
    public void show(@Nullable TicketDetails details) {
        super.show(details);
        if (details != null && details.category() != null && !details.category().equals(category.getValue())) {
            var codes = new ArrayList<>(TicketCategory.of(details.type()).stream().map(Enum::name).toList());
            codes.add(details.category());
            category.setItems(codes);
            super.show(details);
        }
    }

    private @Nullable Instant instant(@Nullable LocalDateTime local) {
        return local == null ? null : local.atZone(moments.zone()).toInstant();
    }

    private @Nullable LocalDateTime local(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, moments.zone());
    }
}
