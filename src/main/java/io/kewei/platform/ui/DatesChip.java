package io.kewei.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A filter on a span of days. */
class DatesChip extends FilterChip {

    /** From one day to another, both inclusive; an end that is null is open. */
    record Span(@Nullable LocalDate from, @Nullable LocalDate to) {
    }

    private final Signal<Span> chosen;
    private final SerializableConsumer<Span> choose;

    DatesChip(String label, Signal<Span> chosen, SerializableConsumer<Span> choose) {
        super(label);
        this.chosen = chosen;
        this.choose = choose;
        Signal.effect(this, () -> say(summary(chosen.get())));
    }

    @Override
    Component editor() {
        var from = Fields.date("platform.filter.from");
        var to = Fields.date("platform.filter.to");
        show(from, to);
        from.addValueChangeListener(change -> choose(change.isFromClient(), from, to));
        to.addValueChangeListener(change -> choose(change.isFromClient(), from, to));
        var editor = new Div(from, to);
        editor.addClassName("chip-dates");
        return editor;
    }

    private void show(DatePicker from, DatePicker to) {
        from.setValue(chosen.peek().from());
        to.setValue(chosen.peek().to());
        from.setMax(to.getValue());
        to.setMin(from.getValue());
    }

    private void choose(boolean byUser, DatePicker from, DatePicker to) {
        if (byUser && !from.isInvalid() && !to.isInvalid()) {
            choose.accept(new Span(from.getValue(), to.getValue()));
            show(from, to);
        }
    }

    private String summary(Span span) {
        if (span.from() == null && span.to() == null) {
            return "";
        }
        var moments = Beans.moments();
        return getTranslation("platform.filter.span", moments.date(span.from()), moments.date(span.to())).strip();
    }
}
