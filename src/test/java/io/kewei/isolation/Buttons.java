package io.kewei.isolation;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.internal.JacksonUtils;
import io.kewei.platform.ui.FilterBar;
import io.kewei.platform.ui.IconButton;
import io.kewei.ticket.TicketRow;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.test.util.ReflectionTestUtils;
import tools.jackson.databind.JsonNode;

/** What in a window can be pressed, menus among it that are made when they are opened. */
final class Buttons {

    private Buttons() {
    }

    /** Those of the window; what stands among filters is tried as filters are. */
    static List<Component> among(List<Component> parts) {
        return parts.stream().filter(Buttons::isOne).filter(part -> !isInFilters(part)).toList();
    }

    /** What it is called, the same for all records. */
    static String label(Component button) {
        var spoken = button.getElement().getAttribute("aria-label");
        return button.getElement().getText() + (spoken == null ? "" : spoken.replaceAll("[0-9]+", ""))
                + button.getElement().getClassList();
    }

    static void press(Component button) {
        if (button instanceof IconButton icon) {
            icon.press();
        } else if (button instanceof Button one) {
            LocatorJ._click(one);
        } else if (hasMenu(button)) {
            happen(button, "vaadin-context-menu-before-open", "event.detail", JacksonUtils.createObjectNode());
        } else {
            cards(button).forEach(row -> happen(button, "card-menu", "event.detail.id",
                    JacksonUtils.getMapper().valueToTree(row.id().value().toString())));
        }
    }

    private static boolean isOne(Component part) {
        return part instanceof IconButton || part instanceof Button button && button.isEnabled() || hasMenu(part)
                || cards(part).findAny().isPresent();
    }

    private static boolean isInFilters(Component part) {
        return part instanceof FilterBar || part.getParent().filter(Buttons::isInFilters).isPresent();
    }

    private static boolean hasMenu(Component part) {
        return "menu".equals(part.getElement().getAttribute("aria-haspopup"));
    }

    /** The browser draws a board's cards, and asks for what may be done to one of them. */
    private static Stream<TicketRow> cards(Component part) {
        if (part instanceof Text || !part.getElement().getTag().equals("ticket-cards")) {
            return Stream.empty();
        }
        return Objects.requireNonNull(ReflectionTestUtils.<List<TicketRow>>invokeMethod(part, "rows")).stream();
    }

    private static void happen(Component where, String event, String name, JsonNode value) {
        var data = JacksonUtils.createObjectNode();
        data.set(name, value);
        BasicUtilsKt._fireDomEvent(where, event, data);
    }
}
