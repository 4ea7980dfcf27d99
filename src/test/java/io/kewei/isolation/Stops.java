package io.kewei.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import io.kewei.customer.ui.CustomerTab;
import io.kewei.platform.ui.QueryPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where to go: every screen, with every record in its path, and with every parameter that it takes notice of. */
class Stops {

    /** Whoever goes to an address. */
    interface Walker {

        /** What is to be seen there. */
        String look(String address);

        /** Which of the names the screen looks for in its address, if each has these values. */
        Set<String> asks(String route, Set<String> names, List<String> values);
    }

    private final Tables tables;
    private final UUID mine;
    private final Map<String, UUID> ids;
    private final List<CustomerTab> tabs;
    private final Walker walker;

    Stops(Tables tables, UUID mine, List<CustomerTab> tabs, Walker walker) {
        this.tables = tables;
        this.mine = mine;
        this.ids = tables.ids(mine);
        this.tabs = tabs;
        this.walker = walker;
    }

    /** All of them, in an order in which the same screen rarely comes twice in a row: that takes a detour. */
    List<Stop> all() {
        var places = new LinkedHashMap<Stop, Double>();
        for (var screen : Inventory.screens()) {
            var route = screen.getAnnotation(Route.class).value();
            var stops = new ArrayList<Stop>();
            if (route.contains(":")) {
                stops.addAll(records(screen, route));
            } else {
                stops.add(new Stop(route, Stop.Kind.SCREEN));
                stops.addAll(parameters(screen, route));
            }
            for (var i = 0; i < stops.size(); i++) {
                places.put(stops.get(i), (i + 0.5) / stops.size());
            }
        }
        return places.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
    }

    /** The own records that the screen shows, one of them tab by tab, and a foreign one. */
    private List<Stop> records(Class<?> screen, String route) {
        var stops = new ArrayList<Stop>();
        ids.forEach((table, id) -> {
            var own = route.replaceFirst(":[^/]+", id.toString());
            var plain = own.replaceAll("/:.*", "");
            walker.look(plain);
            if (Browser.screen() == screen) {
                tables.some(table, mine).forEach(one ->
                        stops.add(new Stop(plain.replace(id.toString(), one.toString()), Stop.Kind.SCREEN)));
                if (!own.equals(plain)) {
                    tabs.forEach(tab -> stops.add(new Stop(plain + "/" + tab.path(), Stop.Kind.SCREEN)));
                }
                Stream.of(Foreign.id(table), Foreign.NUMBER).map(value -> route.replaceFirst(":[^/]+", value))
                        .forEach(link -> stops.add(new Stop(link.replaceAll("/:.*", ""), Stop.Kind.LINK)));
            }
        });
        assertThat(stops).as("own records to show at " + route).isNotEmpty();
        return stops;
    }

    private List<Stop> parameters(Class<?> screen, String route) {
        var names = Inventory.parameters();
        var all = ids.values().stream().map(UUID::toString).toList();
        var asked = new TreeSet<>(walker.asks(route, names, List.of(Marks.WORD)));
        asked.addAll(walker.asks(route, names, all));
        if (QueryPage.class.isAssignableFrom(screen)) {
            assertThat(asked).as("what was watched while " + route + " read its address").contains(QueryPage.OPEN);
        }
        var plain = asked.isEmpty() ? "" : walker.look(route);
        return asked.stream().flatMap(name -> parameter(route, name, plain)).toList();
    }

    /** A parameter with foreign values, as far as the screen says something else with them than without. */
    private Stream<Stop> parameter(String route, String name, String plain) {
        var asked = route + "?" + name + "=";
        var known = known(asked);
        var values = known.stream().map(Foreign::id).collect(Collectors.toCollection(ArrayList::new));
        if (name.equals(QueryPage.OPEN)) {
            known.forEach(table -> values.add(ids.get(table).toString()));
        }
        var word = walker.look(asked + Marks.WORD);
        if (!word.equals(plain)) {
            values.add(Marks.WORD);
            tables.numbers(mine).stream().filter(number -> !says(asked, number).equals(word.replace(Marks.WORD, "")))
                    .findFirst().ifPresent(own -> values.add(Foreign.NUMBER));
        }
        return values.stream().map(value -> new Stop(asked + value, Stop.Kind.PARAMETER));
    }

    /** Tables whose ids the screen knows there: it says something else with one than with an id of nothing. */
    private List<String> known(String asked) {
        var unknown = says(asked, UUID.randomUUID().toString());
        return ids.entrySet().stream().filter(one -> {
            var id = one.getValue().toString();
            return !says(asked, id).equals(unknown.replace(id, ""));
        }).map(Map.Entry::getKey).toList();
    }

    /** What the screen says besides the value that it was asked with. */
    private String says(String asked, String value) {
        return walker.look(asked + value).replace(value, "");
    }
}
