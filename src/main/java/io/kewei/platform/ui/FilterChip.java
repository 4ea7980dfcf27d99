package io.kewei.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.popover.PopoverVariant;

/** A filter folded into one button that names it and its values; pressing it opens the editor. */
abstract class FilterChip extends Div {

    private final String label;
    private final Button button = new Button();

    FilterChip(String label) {
        this.label = label;
        button.addClassName("chip");
        button.setSuffixComponent(Icons.of("chevron-down"));
        addClassName("chip-box");
        add(button);
        var popover = new LatePopover(button, this::furnish);
        button.addClickListener(click -> popover.press());
    }

    private void furnish(Popover popover) {
        add(popover);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.addThemeVariants(PopoverVariant.NO_PADDING);
        popover.setModal(false);
        popover.setAutofocus(true);
        popover.setAriaLabel(label);
        popover.addClassName("chip-editor");
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                popover.removeAll();
                popover.add(editor());
            }
        });
    }

    /** The editor, built anew each time the chip is opened. */
    abstract Component editor();

    /** Shows the values behind the label; empty text means that the filter is not set. */
    void say(String values) {
        button.setText(values.isEmpty() ? label : getTranslation("platform.filter.chip", label, values));
        button.getClassNames().set("chip-set", !values.isEmpty());
    }
}
