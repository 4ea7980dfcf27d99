package io.kewei.isolation;

import com.github.mvysny.kaributesting.v10.HasValueUtilsKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.popover.Popover;
import io.kewei.platform.ui.FilterBar;
import io.kewei.platform.ui.SearchField;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Sets the filters above a list one after the other, as somebody would by hand, and takes each back before the next. A
 * chip is set with all its values at once: together they let every row through that one of them lets through.
 */
class Filters {

    private static final LocalDate FROM = LocalDate.of(2000, 1, 1);
    private static final LocalDate TO = LocalDate.of(2100, 1, 1);

    private final List<String> searched;
    private final Consumer<String> set;

    /**
     * @param searched what is searched for
     * @param set      told each time that a filter is set, with a name for that
     */
    Filters(List<String> searched, Consumer<String> set) {
        this.searched = searched;
        this.set = set;
    }

    /** Goes through the filters among the parts of a window. */
    void each(List<Component> parts) {
        parts.stream().filter(FilterBar.class::isInstance).forEach(bar -> {
            var clear = bar.getChildren().filter(Filters::clears).map(Button.class::cast).findFirst().orElseThrow();
            bar.getChildren().filter(part -> part.isVisible() && part != clear).toList().forEach(filter -> {
                one(filter);
                if (clear.isVisible()) {
                    LocatorJ._click(clear);
                }
            });
        });
    }

    private static boolean clears(Component part) {
        return part instanceof Button button && button.hasClassName("filter-clear");
    }

    private void one(Component filter) {
        switch (filter) {
            case SearchField field -> searched.forEach(words -> {
                field.setValue(words);
                set.accept("search for " + words);
            });
            case Button button -> {
                LocatorJ._click(button);
                set.accept(button.getText());
            }
            default -> chip(filter);
        }
    }

    private void chip(Component filter) {
        if (children(filter, Popover.class).isEmpty()) {
            children(filter, Button.class).forEach(LocatorJ::_click);
        }
        var popover = children(filter, Popover.class).stream().findFirst()
                .orElseThrow(() -> new IllegalStateException("How is " + filter.getClass() + " set? Say so here"));
        popover.open();
        var days = new ArrayDeque<>(List.of(FROM, TO));
        inside(popover).toList().forEach(part -> {
            if (part instanceof Checkbox box) {
                box.setValue(true);
            } else if (part instanceof DatePicker day) {
                HasValueUtilsKt._setValue(day, days.pop(), true);
            }
        });
        set.accept(popover.getAriaLabel().orElse(""));
        popover.close();
    }

    private static <C extends Component> List<C> children(Component component, Class<C> type) {
        return component.getChildren().filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> inside(Component component) {
        return component.getChildren().flatMap(child -> Stream.concat(Stream.of(child), inside(child)));
    }
}
