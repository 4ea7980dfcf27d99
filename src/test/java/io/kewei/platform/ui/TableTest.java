package io.kewei.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
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

        window(1440);
        assertThat(table.getColumns()).hasSize(1).allMatch(Grid.Column::isVisible);

        window(390);
        assertThat(table.getColumns()).extracting(Grid.Column::isVisible).containsExactly(false, true);

        window(1440);
        assertThat(table.getColumns()).hasSize(1).allMatch(Grid.Column::isVisible);
    }
}
