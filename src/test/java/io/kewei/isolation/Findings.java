package io.kewei.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.kewei.platform.ui.ExportButton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.slf4j.LoggerFactory;

/** What the walk through the portal met, and what it should not have found out. */
class Findings {

    private static final Path REPORT = Path.of("target", "isolation-report.txt");
    /** Moments that are told as seen from now, and what belongs to one window alone. */
    private static final Pattern NOW = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}|\\d+ ?(分钟|小时|天|分)");

    private static final String MEANING = """
            A combination is one person and one way: a screen or a record with all that it says, lists, offers in pickers and
            draws; a link to a record that is not one's own; a parameter with a foreign id, number or word; a list under one
            of its filters; a file; a button with what it opens. Each but the buttons was looked at twice, without the other
            branch's records and with them, and said the same.""";

    private static final String SHARE = "共享";
    /** The trail tells of this walk itself, and so more each time. */
    private static final String TRAIL = "/audit";
    /** Who sends files or takes them, and what shows that they keep to the branch. */
    private static final Map<String, String> STREAMS = reasons("the walk reads the files of every list",
            "io.kewei.platform.ui.ExportButton", "ForeignIdTest, and the import's own tests",
            "io.kewei.platform.importing.ui.ImportChoice, io.kewei.platform.importing.ui.ImportFiles, "
                    + "io.kewei.platform.importing.ui.ImportRunPanel, io.kewei.platform.importing.ui.ImportView, "
                    + "io.kewei.platform.ui.Fields");

    /** Parts that no walk meets, and why. */
    private static final Map<String, String> NOT_MET = reasons("before anybody is let in, or until a duty is done",
            "CodeView, DutyFactorView, DutyPasswordView, LoginView", "over a locked screen", "LockDialog, LockedView",
            "once the password was typed again", "ConfirmationForm, FactorSetup, PasswordForm, QrCode, RecoveryList",
            "a screen has failed", "FailurePage", "after a file of one's own was read",
            "ImportProblems, ImportRehearsalPanel, ImportRunPanel, ImportTallies",
            "while the trail is verified", "VerifyDialog",
            "never made, a name for a list of other parts", "CommonParts",
            "a day, a person, a skill or a value is chosen first",
            "DayForm, KindForm, LeaveForm, Line, SkillForm, TwinHint, WeekHoursField, WhyForm");

    private final Map<Stop.Kind, Integer> combinations = new EnumMap<>(Stop.Kind.class);
    private final Set<Class<?>> screens = new HashSet<>();
    private final Set<Class<?>> exporters = new HashSet<>();
    private final List<String> leaks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final long begun = System.nanoTime();

    /** Something for the report, with the time. */
    void note(String what) {
        notes.add(what + " after " + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
    }

    void visited(Class<?> screen, Stop.Kind kind) {
        screens.add(screen);
        count(kind);
    }

    /** Counts from now on: what somebody has looked at once more is not a way more. */
    void countAnew() {
        combinations.clear();
    }

    void count(Stop.Kind kind) {
        combinations.merge(kind, 1, Integer::sum);
    }

    /** What the files say that the screen hands out. */
    String exports(List<Component> parts) {
        var cells = new StringBuilder();
        for (var button : parts.stream().filter(ExportButton.class::isInstance).map(ExportButton.class::cast).toList()) {
            UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream().findFirst()
                    .ifPresent(screen -> exporters.add(screen.getClass()));
            count(Stop.Kind.EXPORT);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(DownloadKt._download(button)))) {
                for (var row : book.getFirstSheet().read()) {
                    row.forEach(cell -> cells.append(cell == null ? "" : cell.getText()).append('\n'));
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return cells.toString();
    }

    /** The word of the other branch must not be in what somebody was told. */
    void check(String where, String told) {
        told.lines().filter(line -> line.contains(Marks.WORD) && !line.contains(" for '") && !isMeant(where, line)).findFirst()
                .ifPresent(line -> leaks.add(where + ": " + line));
    }

    /** Whoever may share a record is told the names of all places: one of them is the guest. */
    private static boolean isMeant(String where, String line) {
        return where.contains(" pressed " + SHARE) && line.startsWith("BranchRow[");
    }

    /** Both times the same was told. */
    void compare(Map<String, String> before, Map<String, String> after) {
        before.keySet().stream().filter(where -> !after.containsKey(where)).map(where -> where + ": no longer there")
                .forEach(leaks::add);
        after.forEach((where, told) -> {
            if (!where.contains(Marks.WORD)) {
                check(where, told);
            }
            if (where.contains(TRAIL)) {
                return;
            }
            var was = lines(before.getOrDefault(where, "nothing"));
            var is = lines(told);
            if (!was.equals(is)) {
                var gone = new ArrayList<>(was);
                is.forEach(gone::remove);
                var come = new ArrayList<>(is);
                was.forEach(come::remove);
                leaks.add(where + ": not the same as without the other branch: " + cut(gone) + " became " + cut(come));
            }
        });
    }

    private static List<String> lines(String told) {
        return timeless(told).lines().toList();
    }

    /** What was told without what changes by itself from moment to moment. */
    static String timeless(String told) {
        return NOW.matcher(told).replaceAll("…");
    }

    private static String cut(List<String> lines) {
        var all = String.join(" | ", lines);
        return all.length() > 600 ? all.substring(0, 600) + "…" : all;
    }

    void report(Set<Class<?>> parts) {
        var sum = combinations.values().stream().mapToInt(Integer::intValue).sum();
        var text = "%d combinations, %d leaks\n%s\n%s\n%s\nscreens: %s\nparts: %d\nexports: %s\nnot met: %s\n%s\n".formatted(sum,
                leaks.size(), MEANING, combinations, notes, names(screens), parts.stream().filter(Findings::isOurs).count(),
                names(exporters), notMet(parts), String.join("\n", leaks));
        LoggerFactory.getLogger(getClass()).info("Isolation: {} combinations, {}", sum, combinations);
        try {
            Files.writeString(REPORT, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void assertNothingWasFoundOut() {
        assertThat(leaks).as("what branch A got to know of branch B, see " + REPORT).isEmpty();
    }

    void assertNothingWasPassedOver(Set<Class<?>> parts) {
        assertThat(screens).as("screens").containsAll(Inventory.screens().stream()
                .filter(screen -> !NOT_MET.containsKey(screen.getSimpleName())).toList());
        assertThat(exporters.stream().map(Class::getName)).as("exports").containsAll(Inventory.exporters());
        assertThat(notMet(parts)).as("parts that the walk did not meet").isSubsetOf(NOT_MET.keySet());
        assertThat(Inventory.streams()).as("senders and takers of files").isSubsetOf(STREAMS.keySet());
    }

    private static Map<String, String> reasons(String... pairs) {
        var all = new TreeMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            for (var part : pairs[i + 1].split(", ")) {
                all.put(part, pairs[i]);
            }
        }
        return all;
    }

    private static TreeSet<String> notMet(Set<Class<?>> met) {
        return Inventory.parts().stream().filter(part -> !met.contains(part)).map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.kewei");
    }

    private static String names(Set<Class<?>> types) {
        return types.stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(", "));
    }
}
