package io.kewei.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.kewei.organization.BranchRow;
import io.kewei.organization.PlaceQueries;
import io.kewei.platform.Missing;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Icons;
import io.kewei.platform.ui.QueryPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The tree of places, and beside it all about the one that is open. */
@Route("admin/organization")
@Menu(title = "organization.menu", order = 90, icon = "building")
@RolesAllowed(Roles.ADMIN)
class OrganizationView extends QueryPage<PlaceAddress> {

    private final PlaceQueries queries;
    private final PlaceDialogs dialogs;
    private final Moments moments;
    private final PlaceTree tree;
    private final Div details = new Div();
    private final Div main;

    OrganizationView(PlaceQueries queries, PlaceDialogs dialogs, Moments moments) {
        super("organization.title", PlaceAddress::read, PlaceAddress::write);
        this.queries = queries;
        this.dialogs = dialogs;
        this.moments = moments;
        tree = new PlaceTree(place -> filter().update(now -> now.withPlace(place)));
        var back = new Button(getTranslation("organization.back"), Icons.of("arrow-left"),
                click -> filter().update(now -> now.withPlace(null)));
        back.addClassName("place-back");
        details.addClassName("place-details");
        var right = new Div(back, details);
        main = new Div(tree, right);
        main.addClassName("organization");
        addFilters(closedToo());
        add(main);
        Signal.effect(this, () -> show(filter().get()));
    }

    /** A chip of its own and no bar: the open place stands in the address too, and is no filter to be cleared. */
    private Button closedToo() {
        var chip = new Button(getTranslation("organization.closed.show"),
                click -> filter().update(now -> now.withClosed(!now.closed())));
        chip.addClassName("chip");
        Signal.effect(chip, () -> {
            var pressed = filter().get().closed();
            chip.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
            chip.getClassNames().set("chip-set", pressed);
        });
        return chip;
    }

    private void show(PlaceAddress address) {
        var all = queries.tree();
        var shown = all.stream().filter(one -> address.closed() || !one.closed()
                || one.id().equals(address.place())).toList();
        var open = open(all, address);
        main.setClassName("has-place", address.place() != null);
        setCount(shown.size());
        tree.show(shown, open.id());
        details.removeAll();
        details.add(new PlaceCard(queries.sheet(open.id()), dialogs, moments, place -> {
            var next = filter().peek().withPlace(place);
            if (next.equals(filter().peek())) {
                show(next);
            } else {
                filter().set(next);
            }
        }));
    }

    /** The place that the address names; headquarters where it names none, or one that is not there. */
    private static BranchRow open(List<BranchRow> all, PlaceAddress address) {
        return all.stream().filter(one -> one.id().equals(address.place())).findFirst()
                .or(() -> all.stream().findFirst()).orElseThrow(Missing::new);
    }
}
