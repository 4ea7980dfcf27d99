package io.kewei.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dataview.GridLazyDataView;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import io.kewei.platform.OffsetRequest;
import io.kewei.platform.exporting.ExportColumn;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * A list of rows: column headers are keys of texts, moments are in local time, rows are dense. On a phone it turns into
 * a list of cards if {@link #setCard} says how one looks.
 *
 * @param <T> a row, an immutable record with an identity of its own ({@code equals} by id)
 */
public class Table<T> extends Grid<T> {

    private final List<Column<T>> wideColumns = new ArrayList<>();
    private final Map<Column<T>, Function<T, @Nullable Object>> values = new HashMap<>();
    private @Nullable ValueProvider<T, ? extends Component> cards;
    /** There only where it shows: a grid makes the components of hidden columns too, seven nodes a row for nobody. */
    private @Nullable Column<T> card;

    public Table() {
        addClassName("table");
        addThemeVariants(GridVariant.NO_BORDER);
        setMultiSort(false);
        getDataCommunicator().setPagingEnabled(false);
        setColumnReorderingAllowed(true);
        setHeightFull();
    }

    /** A column of words; what is cut off shows when the mouse rests on it. */
    public Column<T> text(String headerKey, ValueProvider<T, ? extends @Nullable Object> value) {
        ValueProvider<T, String> words = row -> textOf(value.apply(row));
        return exported(wide(headerKey, addColumn(words)), value).setTooltipGenerator(words::apply);
    }

    /** A column of numbers, right-aligned; the header names the unit. */
    public Column<T> number(String headerKey, ValueProvider<T, ? extends @Nullable Number> value) {
        var format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(2);
        return exported(wide(headerKey, addColumn(row -> formatted(format, value.apply(row)))), value)
                .setTextAlign(ColumnTextAlign.END).setFlexGrow(0).setWidth("104px");
    }

    /** A column of moments, {@code 2026-03-05 14:30}. */
    public Column<T> moment(String headerKey, ValueProvider<T, @Nullable Instant> value) {
        var moments = Beans.moments();
        return exported(wide(headerKey, addColumn(row -> moments.moment(value.apply(row)))), value)
                .setFlexGrow(0).setWidth("152px");
    }

    /** A column of dates, {@code 2026-03-05}. */
    public Column<T> date(String headerKey, ValueProvider<T, @Nullable LocalDate> value) {
        var moments = Beans.moments();
        return exported(wide(headerKey, addColumn(row -> moments.date(value.apply(row)))), value)
                .setFlexGrow(0).setWidth("116px");
    }

    /** A column of status badges. */
    public Column<T> badge(String headerKey, ValueProvider<T, Tone> tone, ValueProvider<T, String> word) {
        var renderer = LitRenderer.<T>of("<span class=\"${item.tone}\">${item.word}</span>")
                .withProperty("tone", row -> tone.apply(row).classes())
                .withProperty("word", word);
        return exported(wide(headerKey, addColumn(renderer)), word).setFlexGrow(0).setWidth("112px");
    }

    /** A column whose words lead to a record's page; middle click opens it in a new tab. */
    public Column<T> link(String headerKey, ValueProvider<T, String> words, ValueProvider<T, String> address) {
        var renderer = LitRenderer.<T>of("<a class=\"row-link\" href=\"${item.address}\">${item.words}</a>")
                .withProperty("address", address)
                .withProperty("words", words);
        return exported(wide(headerKey, addColumn(renderer)), words).setTooltipGenerator(words::apply);
    }

    /** A column of components, for the few cases that nothing above covers. */
    public <C extends Component> Column<T> component(String headerKey, ValueProvider<T, C> component) {
        return wide(headerKey, addComponentColumn(component));
    }

    /** Rows are fetched as they are scrolled to, all that show in one query. */
    @Override
    public GridLazyDataView<T> setItemsPageable(SpringData.FetchCallback<Pageable, T> fetch) {
        return setItems(query -> fetch.fetch(OffsetRequest.scrolled(query.getOffset(), query.getLimit(),
                VaadinSpringDataHelpers.toSpringDataSort(query))).stream());
    }

    /**
     * How many rows there are, or at least are, so that the bar beside them tells where one is and reaches all of them at once;
     * without it a list grows a few pages at a time at its end.
     */
    public void expect(long count) {
        var rows = Math.max(Math.toIntExact(count), 2 * getPageSize());
        getLazyDataView().setItemCountEstimate(rows);
        getLazyDataView().setItemCountEstimateIncrease(rows);
    }

    /** How a row looks on a phone, where there is no room for columns. */
    public void setCard(ValueProvider<T, ? extends Component> renderer) {
        cards = renderer;
    }

    /** What an empty list says: what this is, why it is empty, what to do. */
    public void setEmptyText(String key, Object... arguments) {
        setEmptyStateText(getTranslation(key, arguments));
    }

    @Override
    public void setEmptyStateText(String words) {
        setEmptyStateComponent(new EmptyState(words));
    }

    /** Shows by which column and in which direction the rows come, without asking for them again. */
    public void setInitialOrder(Column<T> column, SortDirection direction) {
        sort(List.of(new GridSortOrder<>(column, direction)));
    }

    /** The columns of words, numbers and dates as the user has arranged them, for a file. */
    public List<ExportColumn<T>> exportColumns() {
        return getColumns().stream().filter(column -> values.containsKey(column))
                .filter(column -> column.isVisible() || wideColumns.stream().noneMatch(Column::isVisible))
                .map(column -> new ExportColumn<>(column.getHeaderText(), values.get(column))).toList();
    }

    /** The order in which the user sees the rows, by the keys that the list's query knows; unsorted if none was chosen. */
    public Sort exportOrder() {
        return Sort.by(getSortOrder().stream()
                .flatMap(order -> order.getSorted().getSortOrder(order.getDirection()))
                .map(order -> new Sort.Order(order.getDirection() == SortDirection.ASCENDING
                        ? Sort.Direction.ASC : Sort.Direction.DESC, order.getSorted())).toList());
    }

    /** Asks for the rows anew, after a record has changed. */
    public void reload() {
        getDataProvider().refreshAll();
    }

    /** Shows other rows than before, from the first one on, after a filter or an order has changed. */
    public void restart() {
        if (isAttached()) {
            // Whoever was far down may be beyond the end now, and a grid looks for that page by page.
            scrollToIndex(0);
        }
        reload();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Signal.effect(this, () -> arrange(Viewport.narrow(event.getUI()).get()));
    }

    private void arrange(boolean narrow) {
        if (cards == null) {
            return;
        }
        if (narrow && card == null) {
            card = addComponentColumn(cards);
            card.setPartNameGenerator(row -> "card");
        } else if (!narrow && card != null) {
            removeColumn(card);
            card = null;
        }
        wideColumns.forEach(column -> column.setVisible(!narrow));
        getElement().getClassList().set("table-cards", narrow);
    }

    private Column<T> wide(String headerKey, Column<T> column) {
        wideColumns.add(column);
        return column.setHeader(getTranslation(headerKey)).setKey(headerKey).setResizable(true).setSortable(false);
    }

    private Column<T> exported(Column<T> column, ValueProvider<T, ? extends @Nullable Object> value) {
        values.put(column, value::apply);
        return column;
    }

    private static String textOf(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String formatted(NumberFormat format, @Nullable Number value) {
        return value == null ? "" : format.format(value);
    }
}
