package io.kewei.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The row of filters above a list: a search field and chips, each of which opens its editor. Every choice takes several
 * values. The bar changes one filter record; the list listens to that.
 *
 * @param <F> the filter, an immutable record
 */
public class FilterBar<F> extends Div {

    private final ValueSignal<F> filter;
    private final Button clear = new Button();

    /**
     * @param filter  the filter that the page shows
     * @param initial the filter of the page's address without parameters; leads back from an empty list
     */
    public FilterBar(ValueSignal<F> filter, F initial) {
        this.filter = filter;
        addClassName("filter-bar");
        clear.setText(getTranslation("platform.filter.clear"));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClassName("filter-clear");
        clear.addClickListener(click -> filter.set(initial));
        clear.bindVisible(filter.map(now -> !now.equals(initial)));
        super.add(clear);
    }

    /** A search field; {@code placeholderKey} says what it looks through. */
    public FilterBar<F> search(String placeholderKey, SerializableFunction<F, String> text,
            SerializableBiFunction<F, String, F> with) {
        var field = new SearchField(placeholderKey);
        field.bindValue(filter.map(text::apply), words -> filter.update(now -> with.apply(now, words)));
        return put(field);
    }

    /** A chip for the constants of an enum; their words are texts {@code <module>.<enum>.<NAME>}. */
    public <E extends Enum<E>> FilterBar<F> choice(String labelKey, Class<E> type,
            SerializableFunction<F, Set<E>> chosen, SerializableBiFunction<F, Set<E>, F> with) {
        return choice(labelKey, () -> List.of(type.getEnumConstants()), Words::of, chosen, with);
    }

    /**
     * A chip to choose among options, which are asked for when it is opened.
     *
     * @param words what an option is called; asked also for chosen values that are not among the options
     */
    public <V> FilterBar<F> choice(String labelKey, SerializableSupplier<? extends Collection<V>> options,
            SerializableFunction<V, String> words, SerializableFunction<F, Set<V>> chosen,
            SerializableBiFunction<F, Set<V>, F> with) {
        return put(new ChoiceChip<>(getTranslation(labelKey), options, words,
                filter.map(chosen::apply), values -> filter.update(now -> with.apply(now, values))));
    }

    /** A chip for a span of days, both inclusive, each of which may be open. */
    public FilterBar<F> dates(String labelKey, SerializableFunction<F, @Nullable LocalDate> from,
            SerializableFunction<F, @Nullable LocalDate> to, WithDates<F> with) {
        return put(new DatesChip(getTranslation(labelKey),
                filter.map(now -> new DatesChip.Span(from.apply(now), to.apply(now))),
                span -> filter.update(now -> with.apply(now, span.from(), span.to()))));
    }

    /** A chip that is on or off, for instance "mine". */
    public FilterBar<F> toggle(String labelKey, SerializableFunction<F, Boolean> on,
            SerializableBiFunction<F, Boolean, F> with) {
        var chip = new Button(getTranslation(labelKey));
        chip.addClassName("chip");
        chip.addClickListener(click -> filter.update(now -> with.apply(now, !on.apply(now))));
        Signal.effect(this, () -> {
            var pressed = on.apply(filter.get());
            chip.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
            chip.getClassNames().set("chip-set", pressed);
        });
        return put(chip);
    }

    /** Anything else that belongs into the row, such as a switch between list and board. */
    public FilterBar<F> put(Component component) {
        addComponentAtIndex(getComponentCount() - 1, component);
        return this;
    }

    /** Sets both ends of a span of days in a filter. */
    @FunctionalInterface
    public interface WithDates<F> extends Serializable {

        F apply(F filter, @Nullable LocalDate from, @Nullable LocalDate to);
    }
}
