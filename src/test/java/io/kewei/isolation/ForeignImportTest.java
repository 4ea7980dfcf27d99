package io.kewei.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.isolation.Office.Opened;
import io.kewei.platform.importing.ImportColumn;
import io.kewei.platform.importing.ImportProblem;
import io.kewei.platform.importing.ImportQueries;
import io.kewei.platform.importing.ImportRehearsal;
import io.kewei.platform.importing.ImportService;
import io.kewei.platform.importing.ImportState;
import io.kewei.platform.importing.ImportTarget;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A file that names records of branch B gets at branch A the answer that it gets for names of nothing, in the rehearsal
 * and in the run, and changes nothing of B's. Every kind of import is found by itself, each of its columns is given every
 * text that B's records hold and A's do not.
 */
@PortalTest
class ForeignImportTest {

    /** A row that each kind takes; {@code #} stands for something that no other row has, {@code @} for such a day. */
    private static final Map<String, Map<String, String>> ROWS = Map.of(
            "customers", Map.of("客户名称", "#", "外部编号", "#", "联系人", "#"),
            "holidays", Map.of("日期", "@", "类型", "休息"),
            "incidents", Map.ofEntries(Map.entry("number", "#"), Map.entry("incident_state", "Active"),
                    Map.entry("reassignment_count", "0"), Map.entry("reopen_count", "0"), Map.entry("sys_mod_count", "0"),
                    Map.entry("made_sla", "true"), Map.entry("caller_id", "#"), Map.entry("opened_at", "29/2/2016 01:16"),
                    Map.entry("sys_updated_at", "29/2/2016 01:23"), Map.entry("location", "#"),
                    Map.entry("category", "#"), Map.entry("priority", "3"),
                    Map.entry("assignment_group", "#"), Map.entry("assigned_to", "#"),
                    Map.entry("resolved_at", ""), Map.entry("closed_at", "")),
            "letters", Map.of("留言编号", "#", "留言用户", "#", "留言主题", "#", "留言时间", "2026-03-01 08:00",
                    "留言详情", "#"),
            "retail", Map.of("InvoiceNo", "#", "StockCode", "#", "Quantity", "1", "InvoiceDate", "2011-12-01 08:26",
                    "UnitPrice", "2.5", "CustomerID", "#"),
            "staff", Map.of("用户名", "#", "姓名", "#"));

    private static final String OWN = ", what the other branch took in";
    /** Where B's name gets an answer of its own, and why that is right. */
    private static final Map<String, String> MEANT = Map.of(
            "staff.用户名", "a login is given once in the company: who chooses one that is taken has to be told so",
            "staff" + OWN, "as above");
    /** Kinds whose files name nothing that a branch could keep to itself. */
    private static final Set<String> NAMELESS = Set.of("holidays");
    private static final int KEPT = 3;

    @Autowired
    private List<ImportTarget<?>> targets;
    @Autowired
    private ImportService imports;
    @Autowired
    private ImportQueries runs;
    @Autowired
    private Office office;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TransactionTemplate transaction;
    @TempDir
    private Path folder;

    private final List<UUID> places = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private Tables tables;
    private Opened mine;
    private Opened other;
    private List<String> names;
    /** What the other branch has taken in of each kind, by columns that name something. */
    private final Map<String, Map<String, String>> theirs = new TreeMap<>();
    private int times;
    private int rows;

    @BeforeEach
    void twoBranches() {
        tables = new Tables(database);
        mine = opened("甲");
        other = opened("乙");
        be(other);
        for (var target : targets) {
            assertThat(ROWS).as("what a file of kind " + target.kind() + " looks like").containsKey(target.kind());
            var row = new TreeMap<>(ROWS.get(target.kind()));
            row.replaceAll((column, cell) -> fresh(cell));
            var stored = imports.run(target.kind(), file(target, List.of(row)), "b.csv", other.branch(), any -> { });
            row.keySet().removeIf(column -> !ROWS.get(target.kind()).get(column).equals("#"));
            theirs.put(target.kind(), row);
            assertThat(stored.tally().created()).as(target.kind() + " of the other branch").isOne();
        }
        var known = tables.texts(mine.branch().value());
        names = tables.texts(other.branch().value()).stream().filter(name -> !known.contains(name)
                && name.chars().noneMatch(Character::isISOControl)).toList();
    }

    private Opened opened(String name) {
        var opened = transaction.execute(status -> office.open(name, 1));
        places.add(opened.branch().value());
        return opened;
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
        transaction.executeWithoutResult(status -> tables.remove(places));
    }

    /** Somebody of the branch who has every right there. */
    private static void be(Opened at) {
        var user = new PortalUser(StaffId.next(), "wei.zhang", "张伟", at.branch(), "甲", EnumSet.allOf(JobRole.class),
                Access.of(Scope.of(Set.of(at.branch()))));
        WithUser.Factory.logIn(user);
    }

    @Test
    void aFileWithNamesOfAnotherBranchIsAnsweredAsOneWithNamesOfNothing() throws IOException {
        var before = tables.rows(other.branch().value());
        for (var target : targets) {
            var told = tries(target).entrySet().stream().mapToInt(one -> each(target, one.getKey(), one.getValue())).sum();
            assertThat(told > 0 || NAMELESS.contains(target.kind()))
                    .as("names mean something at their own branch in files of kind " + target.kind()).isTrue();
        }
        for (var target : targets) { // only now: what a run takes in is the own branch's from then on
            tries(target).forEach((where, cells) -> run(target, where, file(target, cells)));
            tables.rows(other.branch().value()).forEach((table, sum) -> {
                if (!sum.equals(before.get(table))) {
                    wrong.add(target.kind() + " changes rows of the other branch in " + table);
                }
            });
        }
        LoggerFactory.getLogger(getClass()).info("Foreign names in imports: {} rows", rows);
        Files.writeString(Path.of("target", "foreign-import-report.txt"), "%d names, %d rows\n%s\n".formatted(
                names.size(), rows, String.join("\n", wrong)));
        assertThat(wrong).isEmpty();
    }

    /** Cells to try, row by row: each name of the other branch in each column, and what that branch took in itself. */
    private Map<String, List<Map<String, String>>> tries(ImportTarget<?> target) {
        var tries = new LinkedHashMap<String, List<Map<String, String>>>();
        target.columns().forEach(column -> tries.put(target.kind() + "." + column.name(),
                names.stream().map(name -> Map.of(column.name(), name)).toList()));
        tries.put(target.kind() + OWN, List.of(theirs.get(target.kind())));
        return tries;
    }

    /** Rows with names of the other branch in some cells; returns how many of them mean something to somebody there. */
    private int each(ImportTarget<?> target, String where, List<Map<String, String>> cells) {
        rows += cells.size();
        var nothings = cells.stream().map(ForeignImportTest::twins).toList();
        var named = file(target, cells);
        var unnamed = file(target, nothings);
        be(other);
        var known = answers(rehearse(target, named, other), cells);
        var unknown = answers(rehearse(target, unnamed, other), nothings);
        be(mine);
        var foreign = answers(rehearse(target, named, mine), cells);
        var missing = answers(rehearse(target, unnamed, mine), nothings);
        for (var i = 0; i < cells.size(); i++) {
            var answer = foreign.get(i);
            if (!answer.equals(missing.get(i)) && !MEANT.containsKey(where)) {
                wrong.add("%s %s: foreign is %s, missing is %s".formatted(where, cells.get(i), answer, missing.get(i)));
            }
            names.stream().filter(name -> name.length() > KEPT && answer.contains(name)).findFirst()
                    .ifPresent(name -> wrong.add(where + " tells of '" + name + "': " + answer));
        }
        return (int) IntStream.range(0, cells.size()).filter(i -> !known.get(i).equals(unknown.get(i))).count();
    }

    /** The run does what the rehearsal said. */
    private void run(ImportTarget<?> target, String where, Path file) {
        var rehearsed = rehearse(target, file, mine);
        var run = imports.run(target.kind(), file, "a.csv", mine.branch(), row -> { });
        var problems = runs.problems(run.id(), PageRequest.of(0, ImportRehearsal.SHOWN));
        if (run.state() != ImportState.DONE || !run.tally().equals(rehearsed.tally())
                || !problems.stream().map(ForeignImportTest::say).sorted().toList()
                        .equals(rehearsed.problems().stream().map(ForeignImportTest::say).sorted().toList())) {
            wrong.add(where + ": the run says " + run.tally() + problems + ", the rehearsal " + rehearsed.tally()
                    + rehearsed.problems());
        }
    }

    private ImportRehearsal rehearse(ImportTarget<?> target, Path file, Opened at) {
        return imports.rehearse(target.kind(), file, "a.csv", at.branch(), share -> { });
    }

    /** What is said of each row, without the names that are tried there and without what is new in each row. */
    private static List<String> answers(ImportRehearsal rehearsal, List<Map<String, String>> tried) {
        assertThat(rehearsal.lines()).hasSameSizeAs(tried);
        return IntStream.range(0, tried.size()).mapToObj(i -> {
            var line = rehearsal.lines().get(i);
            var words = line.mark() + line.problems().stream().map(ForeignImportTest::say).sorted().toList().toString();
            for (var name : tried.get(i).values()) {
                words = words.replace(name, "<name>");
            }
            return words.replaceAll("\\bn\\d{6}x\\b", "<new>").replaceAll("\\d{4}-\\d{2}-\\d{2}", "<day>");
        }).toList();
    }

    private static String say(ImportProblem problem) {
        return problem.line() + " " + problem.column() + " " + problem.reason() + problem.args();
    }

    /** A file with a row of the kind for each of these, in which some cells are others. */
    private Path file(ImportTarget<?> target, List<Map<String, String>> others) {
        var titles = target.columns().stream().map(ImportColumn::name).toList();
        var lines = others.stream().map(cells -> titles.stream()
                .map(title -> cells.getOrDefault(title, fresh(ROWS.get(target.kind()).getOrDefault(title, ""))))
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")));
        try {
            return Files.write(folder.resolve("file" + times++ + ".csv"),
                    Stream.concat(Stream.of(String.join(",", titles)), lines).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String fresh(String cell) {
        return switch (cell) {
            case "#" -> "n%06dx".formatted(times++);
            case "@" -> LocalDate.of(1990, 1, 1).plusDays(times++).toString();
            default -> cell;
        };
    }

    private static Map<String, String> twins(Map<String, String> names) {
        return names.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, name -> twin(name.getValue())));
    }

    /** A name like this one, of which there is nothing. */
    private static String twin(String name) {
        var twin = new StringBuilder();
        for (var i = 0; i < name.length(); i++) {
            var one = name.charAt(i);
            twin.append(i < KEPT && name.length() > 2 * KEPT ? one
                    : one >= '0' && one <= '9' ? (char) ('0' + (one - '0' + 3) % 10)
                    : one >= 'a' && one <= 'z' ? (char) ('a' + (one - 'a' + 7) % 26)
                    : one >= 'A' && one <= 'Z' ? (char) ('A' + (one - 'A' + 7) % 26)
                    : one > '\u4e00' ? (char) (one + 1) : one);
        }
        return twin.toString();
    }
}
