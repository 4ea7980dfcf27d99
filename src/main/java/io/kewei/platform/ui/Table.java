package io.kewei.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.signals.Signal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of rows: column headers are keys of texts, moments are in local time, rows are dense. On a phone it turns into
 * a list of cards if {@link #setCard} says how one looks.
 *
 * @param <T> a row, an immutable record with an identity of its own ({@code equals} by id)
 */
public class Table<T> extends Grid<T> {

    private final List<Column<T>> wideColumns = new ArrayList<>();
    private @Nullable Column<T> card;

    public Table() {
        addClassName("table");
        addThemeVariants(GridVariant.NO_BORDER);
        setMultiSort(false);
        setColumnReorderingAllowed(true);
        setSizeFull();
    }

    /** A column of words; what is cut off shows when the mouse rests on it. */
    public Column<T> text(String headerKey, ValueProvider<T, ? extends @Nullable Object> value) {
        ValueProvider<T, String> words = row -> textOf(value.apply(row));
        return wide(headerKey, addColumn(words)).setTooltipGenerator(words::apply);
    }

    /** A column of numbers, right-aligned; the header names the unit. */
    public Column<T> number(String headerKey, ValueProvider<T, ? extends @Nullable Number> value) {
        var format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(2);
        return wide(headerKey, addColumn(row -> formatted(format, value.apply(row))))
                .setTextAlign(ColumnTextAlign.END).setFlexGrow(0).setWidth("104px");
    }

    /** A column of moments, {@code 2026-03-05 14:30}. */
    public Column<T> moment(String headerKey, ValueProvider<T, @Nullable Instant> value) {
        var moments = Beans.moments();
        return wide(headerKey, addColumn(row -> moments.moment(value.apply(row))))
                .setFlexGrow(0).setWidth("152px");
    }

    /** A column of dates, {@code 2026-03-05}. */
    public Column<T> date(String headerKey, ValueProvider<T, @Nullable LocalDate> value) {
        var moments = Beans.moments();
        return wide(headerKey, addColumn(row -> moments.date(value.apply(row))))
                .setFlexGrow(0).setWidth("116px");
    }

    /** A column of status badges. */
    public Column<T> badge(String headerKey, ValueProvider<T, Tone> tone, ValueProvider<T, String> word) {
        var renderer = LitRenderer.<T>of("<span class=\"${item.tone}\">${item.word}</span>")
                .withProperty("tone", row -> tone.apply(row).classes())
                .withProperty("word", word);
        return wide(headerKey, addColumn(renderer)).setFlexGrow(0).setWidth("112px");
    }

    /** A column whose words lead to a record's page; middle click opens it in a new tab. */
    public Column<T> link(String headerKey, ValueProvider<T, String> words, ValueProvider<T, String> address) {
        var renderer = LitRenderer.<T>of("<a class=\"row-link\" href=\"${item.address}\">${item.words}</a>")
                .withProperty("address", address)
                .withProperty("words", words);
        return wide(headerKey, addColumn(renderer)).setTooltipGenerator(words::apply);
    }

    /** A column of components, for the few cases that nothing above covers. */
    public <C extends Component> Column<T> component(String headerKey, ValueProvider<T, C> component) {
        return wide(headerKey, addComponentColumn(component));
    }

    /** How a row looks on a phone, where there is no room for columns. */
    public void setCard(ValueProvider<T, ? extends Component> renderer) {
        card = addComponentColumn(renderer);
        card.setVisible(false);
        card.setPartNameGenerator(row -> "card");
    }

    /** What an empty list says: what this is, why it is empty, what to do. */
    public void setEmptyText(String key, Object... arguments) {
        setEmptyStateText(getTranslation(key, arguments));
    }

    /** Shows by which column and in which direction the rows come, without asking for them again. */
    public void setInitialOrder(Column<T> column, SortDirection direction) {
        sort(List.of(new GridSortOrder<>(column, direction)));
    }

    /** Asks for the rows anew, after a filter or a record has changed. */
    public void reload() {
        getDataProvider().refreshAll();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Signal.effect(this, () -> arrange(Viewport.narrow(event.getUI()).get()));
    }

    private void arrange(boolean narrow) {
        if (card != null) {
            card.setVisible(narrow);
            wideColumns.forEach(column -> column.setVisible(!narrow));
            getElement().getClassList().set("table-cards", narrow);
        }
    }

    private Column<T> wide(String headerKey, Column<T> column) {
        wideColumns.add(column);
        return column.setHeader(getTranslation(headerKey)).setKey(headerKey).setResizable(true).setSortable(false);
    }

    private static String textOf(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String formatted(NumberFormat format, @Nullable Number value) {
        return value == null ? "" : format.format(value);
    }
}
