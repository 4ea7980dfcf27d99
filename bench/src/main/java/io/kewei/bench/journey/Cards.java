package io.kewei.bench.journey;

import io.kewei.bench.page.Node;
import io.kewei.bench.page.Trouble;
import io.kewei.bench.page.VaadinPage;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Moving a card on the board to where no question is asked on the way. */
final class Cards {

    /** From which column to which, by the names of their classes. */
    private static final Map<String, String> WAYS = Map.of("board-new", "board-confirmed",
            "board-assigned", "board-acknowledged", "board-acknowledged", "board-in-progress",
            "board-on-hold", "board-in-progress", "board-resolved", "board-notified", "board-notified", "board-closed");

    /** The function by which a column is given its cards. */
    private static final String SHOW = "show";

    private Cards() {
    }

    /** Whether any column has one. */
    static boolean any(VaadinPage page) {
        return page.withClass("column-body").anyMatch(column -> !column.given(SHOW).isEmpty());
    }

    /** Drags one of those that can be moved so; which one is noted. */
    static void drag(VaadinPage page) {
        var movable = WAYS.keySet().stream().sorted()
                .flatMap(column -> ids(page, column).map(card -> Map.entry(column, card))).toList();
        if (movable.isEmpty()) {
            throw new Trouble("no card that can be moved without a question");
        }
        var chosen = movable.get(page.dice().nextInt(movable.size()));
        page.note("column", chosen.getKey());
        page.note("card", chosen.getValue());
        page.tell(column(page, chosen.getKey()), "card-drag", Map.of("event.detail.id", chosen.getValue()));
    }

    static void drop(VaadinPage page) {
        if (isMoved(page)) {
            throw new Trouble("the card has been moved by somebody else");
        }
        page.drop(page.withClass(WAYS.get(page.noted("column"))).findFirst().orElseThrow());
        page.tell(column(page, page.noted("column")), "card-drag-end", Map.of());
    }

    static boolean isMoved(VaadinPage page) {
        return ids(page, page.noted("column")).noneMatch(page.noted("card")::equals);
    }

    private static Stream<String> ids(VaadinPage page, String column) {
        return StreamSupport.stream(column(page, column).given(SHOW).spliterator(), false)
                .map(card -> card.path("id").asText());
    }

    private static Node column(VaadinPage page, String name) {
        return page.withClass(name).flatMap(Node::all).filter(node -> node.has("column-body")).findFirst().orElseThrow();
    }
}
