package io.kewei.platform.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.kewei.platform.Params;
import java.util.function.Function;

/**
 * A screen whose filter, and the record that is open beside it, stand in the page's address: reloading, going back and
 * sending the link to a colleague keep both.
 *
 * @param <F> the filter, an immutable record
 */
public abstract class QueryPage<F> extends Page implements BeforeEnterObserver {

    /** Name of the parameter that names the record which is open in the drawer. */
    public static final String OPEN = "open";

    private final Function<Params, F> reader;
    private final Function<F, Params> writer;
    private final ValueSignal<F> filter;
    private final ValueSignal<String> open = new ValueSignal<>("");
    private String path = "";
    private Params shown = Params.NONE;

    /**
     * @param titleKey key of the title's text
     * @param reader   makes the filter from an address; the address without parameters gives the default filter
     * @param writer   writes the filter into an address
     */
    protected QueryPage(String titleKey, Function<Params, F> reader, Function<F, Params> writer) {
        super(titleKey);
        this.reader = reader;
        this.writer = writer;
        filter = new ValueSignal<>(reader.apply(Params.NONE));
        Signal.effect(this, () -> show(writer.apply(filter.get()).with(OPEN, open.get())));
    }

    /** Which rows are shown; set it and the address follows. */
    protected ValueSignal<F> filter() {
        return filter;
    }

    /** Which record is open beside the list, in the words of the address (a number or an id); empty if none. */
    protected ValueSignal<String> open() {
        return open;
    }

    /** The page's address with the filter that is shown, without the record that is open beside it. */
    String address() {
        var params = writer.apply(filter.peek());
        return new Location(path, new QueryParameters(params.values())).getPathWithQueryParameters();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var params = new Params(event.getLocation().getQueryParameters().getParameters());
        path = event.getLocation().getPath();
        var asked = reader.apply(params);
        shown = writer.apply(asked).with(OPEN, params.text(OPEN));
        filter.set(asked);
        open.set(params.text(OPEN));
    }

    private void show(Params params) {
        if (params.equals(shown)) {
            return;
        }
        shown = params;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null,
                new Location(path, new QueryParameters(params.values())), false));
    }
}
