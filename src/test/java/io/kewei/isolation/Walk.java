package io.kewei.isolation;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import io.kewei.UiTest;
import io.kewei.platform.security.JobRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes where whoever is logged in can go, and keeps what is told there. Nothing of what is done on the way stays. */
class Walk implements Stops.Walker {

    /** What is typed into pickers. */
    private static final List<String> TYPED = List.of(Marks.WORD, "dabing", "客户", "139");
    /** What lists are searched for: the word of the other branch, and what records of both have in common. */
    private static final List<String> SEARCHED = List.of(Marks.WORD, "客户");

    /** Who looks at everything on a phone too. */
    private static final String PHONE_OWNER = JobRole.BRANCH_MANAGER.name();
    private static final int PHONE = 390;
    private static final int DESK = 1440;

    private final Findings findings;
    private final TransactionTemplate apart;
    private final Eyes eyes = new Eyes(TYPED);
    private final Eyes glance = new Eyes(List.of());
    private final Map<String, Map<String, Class<?>>> buttons = new HashMap<>();

    Walk(Findings findings, TransactionTemplate apart) {
        this.findings = findings;
        this.apart = apart;
    }

    /** Types of all components that were looked at so far. */
    Set<Class<?>> seen() {
        return eyes.seen();
    }

    @Override
    public String look(String address) {
        return undone(() -> {
            Browser.visit(address);
            var told = Findings.timeless(glance.read());
            Browser.close(glance.parts());
            return told;
        });
    }

    @Override
    public Set<String> asks(String route, Set<String> names, List<String> values) {
        var asked = new Asked(names, values);
        return undone(() -> {
            Browser.visit(route, asked);
            return asked.names();
        });
    }

    /** What is told at each stop. A screen that is closed to somebody is not tried again with parameters. */
    Map<String, String> look(String name, List<Stop> stops, Foreign foreign) {
        var looks = new LinkedHashMap<String, String>();
        var closed = new HashSet<String>();
        stops.stream().filter(stop -> !closed.contains(stop.path())).forEach(stop -> undone(() -> {
            Browser.visit(foreign.in(stop.address()));
            findings.visited(Browser.screen(), stop.kind());
            var where = name + " at /" + stop.address();
            looks.put(where, foreign.out(told(stop)));
            if (stop.kind() == Stop.Kind.SCREEN) {
                if (HasErrorParameter.class.isAssignableFrom(Browser.screen())) {
                    closed.add(stop.path());
                }
                buttons.put(where, labels(eyes.parts()));
                new Filters(SEARCHED, filter -> {
                    findings.count(Stop.Kind.FILTER);
                    looks.put(where + " filtered by " + filter, foreign.out(told(stop)));
                }).each(eyes.parts());
                if (name.equals(PHONE_OWNER)) {
                    UiTest.window(PHONE);
                    looks.put(where + " on a phone", foreign.out(eyes.read()));
                    UiTest.window(DESK);
                }
            }
            Browser.close(eyes.parts());
            return looks;
        }));
        return looks;
    }

    private String told(Stop stop) {
        var window = eyes.read();
        return stop.kind() == Stop.Kind.SCREEN ? window + findings.exports(eyes.parts()) : window;
    }

    /** Presses the buttons that were seen at the last look, each on a fresh screen; of several alike on a screen one. */
    void press(String name, List<Stop> stops) {
        var pressed = new HashSet<String>();
        var turns = new TreeMap<Integer, List<Runnable>>();
        stops.forEach(stop -> {
            var where = name + " at /" + stop.address();
            var turn = new AtomicInteger();
            buttons.getOrDefault(where, Map.of()).forEach((button, screen) -> {
                if (pressed.add(screen.getName() + " " + button)) {
                    turns.computeIfAbsent(turn.getAndIncrement(), any -> new ArrayList<>()).add(() ->
                            findings.check(where + " pressed " + button, undone(() -> press(stop, button))));
                }
            });
        });
        turns.values().stream().flatMap(List::stream).forEach(one -> {
            findings.count(Stop.Kind.BUTTON);
            one.run();
        });
    }

    private String press(Stop stop, String label) {
        Browser.visit(stop.address());
        var button = Buttons.among(Eyes.components()).stream().filter(one -> Buttons.label(one).equals(label)).findFirst()
                .orElseThrow();
        try {
            Buttons.press(button);
            MockVaadin.clientRoundtrip(true);
            return eyes.read();
        } catch (RuntimeException refused) {
            return refused.toString();
        } finally {
            Browser.close(Eyes.components());
        }
    }

    private static Map<String, Class<?>> labels(List<Component> parts) {
        var labels = new LinkedHashMap<String, Class<?>>();
        Buttons.among(parts).forEach(button -> labels.put(Buttons.label(button), Browser.screen()));
        return labels;
    }

    private <T> T undone(Supplier<T> work) {
        return apart.execute(status -> {
            status.setRollbackOnly();
            return work.get();
        });
    }
}
