package io.kewei.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import io.kewei.UiTest;
import io.kewei.WithUser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Pageable;

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

    @Test
    void rowsAreAskedForFromAnyOnAndAllThatShowInOneQuery() {
        var asked = new ArrayList<Pageable>();
        var table = new Table<Integer>();
        table.setItemsPageable(rows -> {
            asked.add(rows);
            return List.of();
        });
        table.getDataProvider().fetch(new Query<>(70, 100, List.of(), null, null)).toList();

        assertThat(asked).singleElement().satisfies(rows -> {
            assertThat(rows.getOffset()).isEqualTo(70);
            assertThat(rows.getPageSize()).isEqualTo(100);
        });
        assertThat(table.getDataCommunicator().isPagingEnabled()).isFalse();
    }
}
