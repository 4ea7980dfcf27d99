package io.kewei.bench.journey;

import io.kewei.bench.page.Node;
import io.kewei.bench.page.Trouble;
import io.kewei.bench.page.VaadinPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moving a card on the board to where no question is asked on the way. */
final class Cards {

    /** From which column to which, by the names of their classes. */
    private static final Map<String, String> WAYS = Map.of("board-new", "board-confirmed",
            "board-assigned", "board-acknowledged", "board-acknowledged", "board-in-progress",
            "board-on-hold", "board-in-progress", "board-resolved", "board-notified", "board-notified", "board-closed");

    private Cards() {
    }

    /** One of those that can be moved so; which one is noted. */
    static Node any(VaadinPage page) {
        var movable = WAYS.keySet().stream().sorted().flatMap(column -> cards(page, column).stream()
                .map(card -> Map.entry(column, card))).toList();
        if (movable.isEmpty()) {
            throw new Trouble("no card that can be moved without a question");
        }
        var chosen = movable.get(page.dice().nextInt(movable.size()));
        page.note("card", number(chosen.getValue()));
        page.note("column", chosen.getKey());
        return chosen.getValue();
    }

    static void drop(VaadinPage page) {
        var target = page.withClass(WAYS.get(page.noted("column"))).findFirst().orElseThrow();
        page.drop(find(page).orElseThrow(() -> new Trouble("the card has been moved by somebody else")), target);
    }

    static boolean isMoved(VaadinPage page) {
        return find(page).isEmpty();
    }

    private static Optional<Node> find(VaadinPage page) {
        return cards(page, page.noted("column")).stream().filter(card -> number(card).equals(page.noted("card")))
                .findFirst();
    }

    private static List<Node> cards(VaadinPage page, String column) {
        return page.withClass(column).flatMap(Node::all).filter(node -> node.has("ticket-card")).toList();
    }

    private static String number(Node card) {
        return card.all().filter(node -> node.is("a")).map(Node::text).findFirst().orElse("");
    }
}
