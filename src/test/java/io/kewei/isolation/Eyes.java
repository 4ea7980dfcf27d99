package io.kewei.isolation;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.TestingLifecycleHook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.dom.Element;
import io.kewei.platform.charts.PlotView;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads all that a window gives away: not what somebody would see at once, but what its browser is told or could ask for.
 * Texts, attributes and properties of every visible element, all rows of lists and all that pickers suggest, whatever is
 * typed; charts' data; what is handed to scripts.
 */
class Eyes {

    private static final int MOST_ROWS = 200;
    private static final Set<String> LOOKS = Set.of("class", "style", "theme", "slot", "id", "aria-labelledby",
            "aria-controls", "for", "target", "part");
    /** What is new for every window: addresses of files, identities of objects. */
    private static final Pattern ONCE = Pattern.compile("VAADIN/dynamic/\\S+|tabsheet-tab-[0-9a-f-]{36}|(\\$\\$Lambda\\S*)?@[0-9a-f]{5,8}\\b");

    private static final TestingLifecycleHook HOOK = TestingLifecycleHook.getDefault();
    /** Methods without parameters by name, where a class has them: asked for thousands of times. */
    private static final Map<String, Optional<Method>> METHODS = new HashMap<>();

    private final List<String> typed;
    private final Set<Class<?>> seen = new HashSet<>();
    private List<Component> parts = List.of();

    /** @param typed what is typed into pickers, besides nothing */
    Eyes(List<String> typed) {
        this.typed = typed;
    }

    /** Types of all components that were looked at so far. */
    Set<Class<?>> seen() {
        return seen;
    }

    /** The parts that are seen in the window when this is read. */
    List<Component> parts() {
        return parts;
    }

    /** Everything in the window, one thing a line. */
    String read() {
        var lines = new StringBuilder();
        parts = components();
        for (var component : parts) {
            seen.add(component.getClass());
            if (component instanceof Text text) {
                lines.append(text.getText()).append('\n');
            } else {
                element(component.getElement(), lines);
                data(component, lines);
            }
        }
        scripts(lines);
        return ONCE.matcher(lines).replaceAll("");
    }

    /** Goes down from the window into what is visible; asking each part whether its parents are takes long. */
    static List<Component> components() {
        var found = new ArrayList<Component>();
        HOOK.awaitBeforeLookup();
        HOOK.getAllChildren(UI.getCurrent()).forEach(child -> walk(child, found));
        return found;
    }

    private static void walk(Component component, List<Component> found) {
        if (BasicUtilsKt.get_isVisible(component)) {
            found.add(component);
            HOOK.getAllChildren(component).forEach(child -> walk(child, found));
        }
    }

    private static void element(Element element, StringBuilder lines) {
        element.getChildren().filter(Element::isTextNode).forEach(text -> lines.append(text.getText()).append('\n'));
        element.getAttributeNames().filter(name -> !LOOKS.contains(name)).sorted()
                .forEach(name -> lines.append(name).append('=').append(element.getAttribute(name)).append('\n'));
        element.getPropertyNames().sorted().filter(name -> !LOOKS.contains(name) && !name.startsWith("_")
                        && !"".equals(element.getPropertyRaw(name)))
                .forEach(name -> lines.append(name).append('=').append(element.getPropertyRaw(name)).append('\n'));
    }

    private void data(Component component, StringBuilder lines) {
        if (component instanceof PlotView view) {
            lines.append(view.plot()).append('\n');
        } else if (component instanceof Grid<?> grid) {
            rows(grid, lines);
        } else {
            suggestions(component, lines);
        }
        entries(component, lines);
    }

    private <T> void rows(Grid<T> grid, StringBuilder lines) {
        var rows = fetch(grid.getDataProvider(), null);
        lines.append(rows.size()).append(" rows\n");
        for (var row : rows) {
            lines.append(row).append('\n');
            @SuppressWarnings("unchecked") var item = (T) row;
            for (var column : grid.getColumns()) {
                if (column.isVisible()) {
                    lines.append(column.getHeaderText()).append(": ").append(GridKt._getFormatted(column, item)).append('\n');
                }
            }
        }
    }

    /** Whatever has items: how it is called does not matter, and a new kind of picker is read like the others. */
    private void suggestions(Component component, StringBuilder lines) {
        var provider = call(component, "getDataProvider");
        if (!(provider instanceof DataProvider<?, ?> items)) {
            return;
        }
        var words = component.getClass().getSimpleName().contains("ComboBox") || lazy(items)
                ? Stream.concat(Stream.of(""), typed.stream()).toList() : List.of("");
        var labels = call(component, "getItemLabelGenerator");
        for (var word : words) {
            var found = fetch(items, word);
            lines.append(found.size()).append(" for '").append(word).append("'\n");
            for (var item : found) {
                lines.append(item).append(" ").append(label(labels, item)).append('\n');
            }
        }
    }

    private static boolean lazy(DataProvider<?, ?> provider) {
        return !provider.isInMemory();
    }

    @SuppressWarnings("unchecked")
    private static List<Object> fetch(DataProvider<?, ?> provider, Object filter) {
        var any = (DataProvider<Object, Object>) provider;
        var asked = provider.isInMemory() ? null : filter;
        return any.fetch(new Query<>(0, MOST_ROWS, List.of(), null, asked)).collect(Collectors.toList());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static String label(Object generator, Object item) {
        return generator instanceof com.vaadin.flow.component.ItemLabelGenerator labels ? labels.apply(item) : "";
    }

    /** Lists that our own components keep for their scripts, by the methods that tell of them. */
    private static void entries(Component component, StringBuilder lines) {
        if (!component.getClass().getName().startsWith("io.kewei") || component instanceof Grid) {
            return;
        }
        Arrays.stream(component.getClass().getDeclaredMethods()).filter(Eyes::tells).sorted(
                java.util.Comparator.comparing(Method::getName)).forEach(method -> {
                    method.setAccessible(true);
                    lines.append(method.getName()).append('=').append(invoke(component, method)).append('\n');
                });
    }

    private static boolean tells(Method method) {
        return method.getParameterCount() == 0 && !method.isSynthetic()
                && !java.lang.reflect.Modifier.isStatic(method.getModifiers())
                && (java.util.Collection.class.isAssignableFrom(method.getReturnType())
                || Map.class.isAssignableFrom(method.getReturnType()));
    }

    private static void scripts(StringBuilder lines) {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        var handed = new TreeSet<String>();
        for (PendingJavaScriptInvocation one : internals.dumpPendingJavaScriptInvocations()) {
            one.getInvocation().getParameters().stream().filter(parameter -> !(parameter instanceof Element)
                    && !(parameter instanceof Component)).map(String::valueOf).forEach(handed::add);
        }
        handed.forEach(parameter -> lines.append("script ").append(parameter).append('\n'));
    }

    private static Object call(Component component, String name) {
        return METHODS.computeIfAbsent(component.getClass().getName() + "." + name, any -> method(component, name))
                .map(method -> invoke(component, method)).orElse(null);
    }

    private static Optional<Method> method(Component component, String name) {
        try {
            return Optional.of(component.getClass().getMethod(name));
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        }
    }

    private static Object invoke(Component component, Method method) {
        try {
            return method.invoke(component);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(method.toString(), broken);
        }
    }
}
