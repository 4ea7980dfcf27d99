package io.kewei.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.JsonConstants;
import io.kewei.UiTest;
import io.kewei.WithUser;
import org.junit.jupiter.api.Test;

@WithUser
class TableTest extends UiTest {

    @Test
    void aColumnOfCardsIsThereOnPhonesOnly() {
        var table = new Table<String>();
        table.text("importing.raw", word -> word);
        table.setCard(Span::new);
        UI.getCurrent().add(table);

        wide(1440);
        assertThat(table.getColumns()).hasSize(1).allMatch(Grid.Column::isVisible);

        wide(390);
        assertThat(table.getColumns()).extracting(Grid.Column::isVisible).containsExactly(false, true);

        wide(1440);
        assertThat(table.getColumns()).hasSize(1).allMatch(Grid.Column::isVisible);
    }

    private static void wide(int pixels) {
        BasicUtilsKt._fireDomEvent(UI.getCurrent(), "window-resize",
                JacksonUtils.createObjectNode()
                .put("event.w", pixels).put("event.h", 800)
                .put(JsonConstants.EVENT_DATA_PHASE, JsonConstants.EVENT_PHASE_TRAILING));
        MockVaadin.clientRoundtrip(false);
    }
}
