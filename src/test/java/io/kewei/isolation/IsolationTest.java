package io.kewei.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Route;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.customer.ui.CustomerTab;
import io.kewei.isolation.Office.Opened;
import io.kewei.platform.Ids;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.search.SearchIndexes;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import io.kewei.platform.ui.QueryPage;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a branch sees is the same whether or not another branch has records. Goes through every screen, deep link, query
 * parameter, list, picker, chart, export and dialog as everybody at branch A, first while B is empty and then while it is
 * full of records that carry a word of their own; both times everything must say the same, and the word nowhere. Screens,
 * parameters and parts are found in the classes: what was not met fails the test.
 */
@WithUser
class IsolationTest extends UiTest {

    /** Leads to the page that says so, and to a new screen from there. */
    private static final String NOWHERE = "nowhere";

    @Autowired
    private Office office;
    @Autowired
    private SearchIndexes indexes;
    @Autowired
    private EntityManagerFactory factory;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private List<CustomerTab> tabs;

    private final Findings findings = new Findings();
    private final Eyes eyes = new Eyes(List.of(Marks.WORD, "dabing", "客户", "139"));
    private Tables tables;
    private TransactionTemplate apart;

    @BeforeEach
    void database() {
        tables = new Tables(database);
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Test
    void nothingOfAnotherBranchShows() {
        var places = new ArrayList<UUID>();
        try {
            var mine = opened("甲", 1, places);
            var people = personas(mine);
            logIn(people.get(JobRole.ADMINISTRATOR.name()));
            var stops = stops(mine.branch().value());
            findings.note(stops.size() + " stops");
            var before = look(people, stops, new Foreign(tables, Ids.next()));
            findings.note("looked without the other branch");
            var other = opened("乙", 3, places);
            apart.executeWithoutResult(status -> new Marks(factory, tables, database).put(Ids.bytes(places.getLast())));
            apart.executeWithoutResult(status -> office.touch(other.customer()));
            indexes.rebuild(Object.class);
            assertThat(tables.placed()).allSatisfy(table -> assertThat(places).as("records of both in " + table)
                    .allSatisfy(place -> assertThat(tables.count(table, place)).isPositive()));
            findings.compare(before, look(people, stops, new Foreign(tables, other.branch().value())));
            findings.note("looked with it");
            people.forEach((name, user) -> press(name, user, stops));
        } finally {
            apart.executeWithoutResult(status -> tables.remove(places));
            indexes.rebuild(Object.class);
            findings.note("done");
            findings.report(eyes.seen());
        }
        findings.assertNothingWasFoundOut();
        findings.assertNothingWasPassedOver(eyes.seen());
    }

    private Opened opened(String name, int times, List<UUID> places) {
        var opened = Objects.requireNonNull(apart.execute(status -> office.open(name, times)));
        places.add(opened.branch().value());
        indexes.rebuild(Object.class);
        return opened;
    }

    /** Everybody at the branch: every job, and somebody who sees the own records only. */
    private static Map<String, PortalUser> personas(Opened mine) {
        var all = new LinkedHashMap<String, PortalUser>();
        var branch = Access.of(Scope.of(Set.of(mine.branch())));
        for (var job : JobRole.values()) {
            all.put(job.name(), user(mine, branch, job));
        }
        var own = Access.of(new Scope.Part(Set.of(), Set.of(mine.handler()), Set.of()));
        all.put("AGENT, own records", user(mine, own, JobRole.AGENT));
        return all;
    }

    private static PortalUser user(Opened mine, Access access, JobRole job) {
        return new PortalUser(new StaffId(mine.handler().value()), "wei.zhang", "张伟", mine.branch(), "甲",
                Set.of(job), access);
    }

    /** Where to go: every screen, with every record in its path, and with every parameter that it takes notice of. */
    private List<Stop> stops(UUID mine) {
        var stops = new ArrayList<Stop>();
        for (var screen : Inventory.screens()) {
            var route = screen.getAnnotation(Route.class).value();
            if (route.contains(":")) {
                stops.addAll(records(screen, route, mine));
            } else {
                stops.add(new Stop(route, Stop.Kind.SCREEN));
                var plain = look(route);
                Inventory.parameters().forEach(name -> stops.addAll(parameter(route, name, plain, mine)));
            }
        }
        return stops;
    }

    /** The own records that the screen shows, one of them tab by tab, and a foreign one. */
    private List<Stop> records(Class<?> screen, String route, UUID mine) {
        var stops = new ArrayList<Stop>();
        tables.ids(mine).forEach((table, id) -> {
            var own = route.replaceFirst(":[^/]+", id.toString());
            var plain = own.replaceAll("/:.*", "");
            look(plain);
            if (view() == screen) {
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

    /** A parameter with foreign values, if the screen says something else with it than without. */
    private List<Stop> parameter(String route, String name, String plain, UUID mine) {
        var ids = tables.ids(mine);
        var all = ids.values().stream().map(UUID::toString).collect(Collectors.joining("&" + name + "="));
        var asked = route + "?" + name + "=";
        var words = !look(asked + Marks.WORD).equals(plain);
        if (!words && !name.equals(QueryPage.OPEN) && look(asked + all).equals(plain)) {
            return List.of();
        }
        var looks = new LinkedHashMap<String, List<String>>();
        ids.forEach((table, id) -> looks.computeIfAbsent(look(asked + id).replace(id.toString(), ""),
                look -> new ArrayList<>()).add(table));
        looks.remove(plain);
        // what several tables' ids have in common is that the screen does not know them
        var known = looks.values().stream().filter(tables -> tables.size() == 1).flatMap(List::stream).toList();
        var values = new ArrayList<>(known.stream().map(Foreign::id).toList());
        if (name.equals(QueryPage.OPEN)) {
            known.forEach(table -> values.add(ids.get(table).toString()));
        }
        if (words) {
            values.addAll(List.of(Marks.WORD, Foreign.NUMBER));
        }
        return values.stream().map(value -> new Stop(asked + value, Stop.Kind.PARAMETER)).toList();
    }

    private String look(String address) {
        return undone(() -> {
            visit(address);
            return Findings.timeless(eyes.read());
        });
    }

    private static Class<?> view() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream().findFirst()
                .<Class<?>>map(HasElement::getClass).orElse(Object.class);
    }

    private Map<String, String> look(Map<String, PortalUser> people, List<Stop> stops, Foreign foreign) {
        var looks = new LinkedHashMap<String, String>();
        people.forEach((name, user) -> {
            logIn(user);
            for (var stop : stops) {
                looks.put(name + " at /" + stop.address(), undone(() -> {
                    visit(foreign.in(stop.address()));
                    findings.visited(view(), stop.kind());
                    var files = stop.kind() == Stop.Kind.SCREEN ? findings.exports() : "";
                    return foreign.out(eyes.read() + files);
                }));
            }
        });
        return looks;
    }

    /** Every button of every screen, each on a fresh screen, and nothing of what it did is kept. */
    private void press(String name, PortalUser user, List<Stop> stops) {
        logIn(user);
        var pressed = new HashSet<String>();
        stops.stream().filter(stop -> stop.kind() == Stop.Kind.SCREEN).forEach(stop -> {
            while (undone(() -> pressNext(name, stop, pressed))) {
                findings.count(Stop.Kind.BUTTON);
            }
        });
    }

    /** Presses the first button whose like was not pressed yet on a screen of this kind. */
    private boolean pressNext(String name, Stop stop, Set<String> pressed) {
        visit(stop.address());
        var next = LocatorJ._find(Button.class).stream().filter(Button::isEnabled)
                .filter(button -> pressed.add(view().getName() + " " + label(button))).findFirst();
        next.ifPresent(button -> {
            try {
                LocatorJ._click(button);
                findings.check(name + " at /" + stop.address() + " pressed " + label(button), eyes.read());
            } catch (RuntimeException refused) {
                findings.check(name + " at /" + stop.address() + " pressed " + label(button), refused.toString());
            }
        });
        return next.isPresent();
    }

    private static String label(Button button) {
        return button.getText() + button.getAriaLabel().orElse("").replaceAll("[0-9]+", "") + button.getClassNames();
    }

    /** Goes to an address with nothing left over from where it was before. */
    private static void visit(String address) {
        LocatorJ._find(Dialog.class).forEach(Component::removeFromParent);
        LocatorJ._find(Notification.class).forEach(Component::removeFromParent);
        go(NOWHERE);
        go(address);
    }

    private <T> T undone(Supplier<T> work) {
        return apart.execute(status -> {
            status.setRollbackOnly();
            return work.get();
        });
    }
}
