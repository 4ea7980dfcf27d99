package io.kewei.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What somebody does at the portal's screens, in the words that the user reads. */
public final class VaadinPage extends Window {

    private static final List<String> FIELDS = List.of("vaadin-text-field", "vaadin-text-area", "vaadin-select",
            "vaadin-combo-box", "vaadin-big-decimal-field", "vaadin-integer-field", "vaadin-checkbox");
    /** A combo box asks for that many lines at once. */
    private static final int LIST_PAGE = 50;
    /** A grid asks for the lines around those that show. */
    private static final int GRID_PAGE = 50;
    private static final int GRID_SPAN = 150;

    private final RandomGenerator dice;
    private final Map<String, String> notes = new HashMap<>();

    /** @param dice decides what this user chooses */
    public VaadinPage(InstantSource clock, RandomGenerator dice) {
        super(clock);
        this.dice = dice;
    }

    public RandomGenerator dice() {
        return dice;
    }

    /** Keeps something in mind for a later step. */
    public void note(String about, String words) {
        notes.put(about, words);
    }

    /** What was kept in mind. */
    public String noted(String about) {
        return notes.getOrDefault(about, "");
    }

    // ------------------------------------------------------------------------------------------------------- looking

    /** The first that shows with this tag. */
    public Optional<Node> find(String tag) {
        return all().filter(node -> node.is(tag)).findFirst();
    }

    /** All that show with this class. */
    public Stream<Node> withClass(String className) {
        return all().filter(node -> node.has(className));
    }

    /** Whether these words stand on the page, perhaps among others. */
    public boolean says(String words) {
        return all().anyMatch(node -> node.words.contains(words));
    }

    /** Whether a field with this label shows. */
    public boolean hasField(String name) {
        return all().anyMatch(node -> node.isCalled(name));
    }

    /** The number beside the page's title; 0 if there is none. */
    public int count() {
        var digits = withClass("page-count").findFirst().map(Node::text).orElse("").replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** Whether a button with these words shows. */
    public boolean hasButton(String words) {
        return buttons(words).findAny().isPresent();
    }

    private Node button(String words) {
        return buttons(words).findFirst().orElseThrow(() -> missing("button " + words));
    }

    private Stream<Node> buttons(String words) {
        return all().filter(node -> node.is("vaadin-button") && node.text().equals(words));
    }

    /** The field that is labelled so; where a field is made of others, the first of those. */
    private Node field(String name) {
        return all().filter(node -> node.isCalled(name)).flatMap(Node::all).filter(node -> FIELDS.contains(node.tag))
                .findFirst().orElseThrow(() -> missing("field " + name));
    }

    private Node grid() {
        return find("vaadin-grid").orElseThrow(() -> missing("grid"));
    }

    private Trouble missing(String what) {
        var errors = all().map(node -> node.get("errorMessage")).filter(words -> !words.isEmpty()).distinct().toList();
        return new Trouble("no " + what + " at " + address() + (errors.isEmpty() ? "" : ", the form says " + errors));
    }

    // --------------------------------------------------------------------------------------------------------- going

    /** Follows a link within the portal. */
    public void go(String link) {
        touch();
        moved(link);
        navigate(link, "client");
    }

    public void click(Node node) {
        touch();
        fire(node, "click");
    }

    /** Clicks the button with these words. */
    public void press(String words) {
        click(button(words));
    }

    /** Opens the menu of the element that carries this name. */
    public void openMenu(String className) {
        tell(withClass(className).findFirst().orElseThrow(() -> missing("menu " + className)),
                "vaadin-context-menu-before-open", Map.of("event.detail", Map.of()));
    }

    /** Takes what says these words from a menu. */
    public void pick(String words) {
        click(every().filter(node -> node.listeners.containsKey("click") && node.text().equals(words)).findFirst()
                .orElseThrow(() -> missing("menu item " + words)));
    }

    /** Lets a component of the portal's own tell something. */
    public void tell(Node node, String event, Map<String, ?> data) {
        touch();
        wire().event(node, event, Wire.JSON.valueToTree(data));
    }

    /** Drops on an element what is being dragged. */
    public void drop(Node target) {
        touch();
        fire(target, "drop");
    }

    // -------------------------------------------------------------------------------------------------------- typing

    /** Types into the field with this label, and leaves it. */
    public void type(String field, String words) {
        touch();
        var node = field(field);
        change(node, "value", TextNode.valueOf(words));
    }

    /** Ticks the box with this label. */
    public void tick(String field) {
        touch();
        change(field(field), "checked", BooleanNode.TRUE);
    }

    /** Chooses from a list that has come with the page. */
    public void choose(String field, String words) {
        touch();
        var select = field(field);
        var option = select.all().filter(node -> node.is("vaadin-select-item") && node.text().equals(words)).findFirst()
                .orElseThrow(() -> missing("choice " + words));
        change(select, "value", TextNode.valueOf(option.get("value")));
    }

    /** Opens the list of a combo box. */
    public void unfold(String field) {
        touch();
        var box = field(field);
        wire().call(box, "setViewportRange", 0, LIST_PAGE, "");
        change(box, "opened", BooleanNode.TRUE);
    }

    /** Types into a combo box to find something in its list. */
    public void filter(String field, String words) {
        touch();
        var box = field(field);
        change(box, "filter", TextNode.valueOf(words));
        wire().call(box, "setViewportRange", 0, LIST_PAGE, words);
    }

    /** Takes the first of the list of a combo box, and says which it is. */
    public String pickFirst(String field) {
        touch();
        var box = field(field);
        var item = box.rows().lines().values().stream().findFirst().orElseThrow(() -> missing("choice in " + field));
        change(box, "filter", TextNode.valueOf(""));
        change(box, "value", item.path("key"));
        change(box, "opened", BooleanNode.FALSE);
        return item.path("label").asText();
    }

    /** Whether a combo box has got lines since the user's latest act. */
    public boolean offers(String field) {
        var rows = field(field).rows();
        return rows.isFresh() && !rows.lines().isEmpty();
    }

    private void change(Node node, String property, JsonNode value) {
        wire().sync(node, property, value);
        node.properties.put(property, value);
        eventFor(node, property).ifPresent(event -> fire(node, event));
    }

    // --------------------------------------------------------------------------------------------------------- lists

    /** The lines of the list that have come. */
    public List<Line> lines() {
        return find("vaadin-grid").stream().flatMap(grid -> grid.rows().lines().values().stream()).map(Line::new).toList();
    }

    /** One of the list's lines that have come. */
    public Line anyLine() {
        var lines = lines();
        if (lines.isEmpty()) {
            throw missing("line in the list");
        }
        return lines.get(dice.nextInt(lines.size()));
    }

    /** The line whose words were kept in mind. */
    public Line line(String about) {
        return lines().stream().filter(line -> line.words().equals(noted(about))).findFirst()
                .orElseThrow(() -> missing("line " + noted(about)));
    }

    /** Whether the list has got lines since the user's latest act, and shows some now. */
    public boolean hasNewLines() {
        return find("vaadin-grid").filter(grid -> grid.rows().isFresh() && !grid.rows().lines().isEmpty()).isPresent();
    }

    /** Whether the line with this number, from 0, has come. */
    public boolean hasLine(int number) {
        return grid().rows().line(number) != null;
    }

    /** Drags the scroll bar until the line with this number shows. */
    public void scrollTo(int number) {
        touch();
        var first = Math.max(0, number - GRID_PAGE) / GRID_PAGE * GRID_PAGE;
        wire().call(grid(), "setViewportRange", first, GRID_SPAN);
    }

    /** Clicks a column's header. */
    public void sortBy(String header) {
        touch();
        var grid = grid();
        var column = grid.all().filter(node -> node.get("headerWords").equals(header)).findFirst()
                .orElseThrow(() -> missing("column " + header));
        wire().call(grid, "sortersChanged", List.of(Map.of("path", column.get("sorterPath"), "direction", "asc")));
    }

    /** A line of a list. */
    public record Line(JsonNode values) {

        /** The page that a line leads to; empty if it has no link. */
        public String link() {
            return values.properties().stream().filter(one -> one.getKey().endsWith("_address"))
                    .map(one -> one.getValue().asText()).findFirst().orElse("");
        }

        /** What the line's link says. */
        public String words() {
            return values.properties().stream().filter(one -> one.getKey().endsWith("_words"))
                    .map(one -> one.getValue().asText()).findFirst().orElse("");
        }
    }
}
