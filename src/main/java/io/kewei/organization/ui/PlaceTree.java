package io.kewei.organization.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.kewei.organization.BranchKind;
import io.kewei.organization.BranchRow;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.ui.Icons;
import io.kewei.platform.ui.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tree of places as a nested list; one of them is marked. */
class PlaceTree extends UnorderedList {

    private static final Map<BranchKind, String> ICONS = Map.of(BranchKind.HEADQUARTERS, "building-2",
            BranchKind.REGION, "map-pin", BranchKind.BRANCH, "building", BranchKind.STATION, "wrench",
            BranchKind.AGENT, "briefcase");

    private final SerializableConsumer<BranchId> chosen;

    PlaceTree(SerializableConsumer<BranchId> chosen) {
        this.chosen = chosen;
        addClassName("place-tree");
    }

    /** @param places a place before those below it */
    void show(List<BranchRow> places, BranchId open) {
        removeAll();
        Map<BranchId, UnorderedList> below = new HashMap<>();
        for (var place : places) {
            var children = new UnorderedList();
            below.put(place.id(), children);
            var parent = place.parent() == null ? this : below.getOrDefault(place.parent(), this);
            parent.add(new ListItem(line(place, place.id().equals(open)), children));
        }
    }

    private NativeButton line(BranchRow place, boolean open) {
        var name = new Span(place.name());
        var line = new NativeButton("", click -> chosen.accept(place.id()));
        line.add(Icons.of(ICONS.getOrDefault(place.kind(), "building")), name);
        line.addClassName("place-line");
        line.setTitle(Words.of(place.kind()) + " " + place.code());
        line.setClassName("place-open", open);
        if (open) {
            line.getElement().setAttribute("aria-current", "true");
        }
        if (place.closed()) {
            line.addClassName("place-closed");
            line.add(new Span(getTranslation("organization.closed")));
        }
        return line;
    }
}
