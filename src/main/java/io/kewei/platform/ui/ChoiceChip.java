package io.kewei.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A filter that takes any of several values, ticked in a list that can be searched when it is long. */
class ChoiceChip<V> extends FilterChip {

    private static final int SEARCHED_FROM = 9;
    private static final int NAMED_IN_CHIP = 2;

    private final SerializableSupplier<? extends Collection<V>> options;
    private final SerializableFunction<V, String> words;
    private final Signal<Set<V>> chosen;
    private final SerializableConsumer<Set<V>> choose;

    ChoiceChip(String label, SerializableSupplier<? extends Collection<V>> options,
            SerializableFunction<V, String> words, Signal<Set<V>> chosen, SerializableConsumer<Set<V>> choose) {
        super(label);
        this.options = options;
        this.words = words;
        this.chosen = chosen;
        this.choose = choose;
        Signal.effect(this, () -> say(summary(chosen.get())));
    }

    @Override
    Component editor() {
        var boxes = new ArrayList<Checkbox>();
        for (var option : options.get()) {
            boxes.add(box(option));
        }
        var list = new Div();
        list.addClassName("chip-options");
        list.add(boxes.toArray(Component[]::new));
        var editor = new Div();
        if (boxes.size() >= SEARCHED_FROM) {
            editor.add(search(boxes));
        }
        editor.add(list);
        return editor;
    }

    private Checkbox box(V option) {
        var box = new Checkbox(words.apply(option), chosen.peek().contains(option));
        box.addValueChangeListener(change -> {
            var values = new LinkedHashSet<>(chosen.peek());
            if (change.getValue()) {
                values.add(option);
            } else {
                values.remove(option);
            }
            choose.accept(Set.copyOf(values));
        });
        return box;
    }

    private TextField search(List<Checkbox> boxes) {
        var field = new SearchField("platform.filter.search");
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(change -> {
            var part = change.getValue().toLowerCase(Locale.ROOT);
            boxes.forEach(box -> box.setVisible(box.getLabel().toLowerCase(Locale.ROOT).contains(part)));
        });
        return field;
    }

    private String summary(Set<V> values) {
        var names = values.stream().map(words).sorted().collect(Collectors.toList());
        if (names.size() <= NAMED_IN_CHIP) {
            return String.join(getTranslation("platform.filter.and"), names);
        }
        return getTranslation("platform.filter.many", names.getFirst(), names.size());
    }
}
