package io.kewei.bench;

import io.kewei.platform.Ids;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Fills the tables with a company of six regions and sixty branches, always the same: some branches are much larger
 * than others, most tickets are closed, the archive grew over eight years.
 */
@TestComponent
class ScopeBenchData {

    private static final int REGIONS = 6;
    private static final int BRANCHES = 60;
    private static final int STAFF = 20;
    private static final int BATCH = 2000;
    private static final LocalDateTime END = LocalDateTime.of(2026, 11, 1, 0, 0);
    private static final int MINUTES = 8 * 365 * 24 * 60;
    private static final String[] GRADES = {"A", "B", "B", "C", "C", "C", "C", "C"};
    private static final String[] OPEN = {"NEW", "CONFIRMED", "CLASSIFIED", "ASSIGNED", "IN_PROGRESS", "ON_HOLD"};

    private final JdbcTemplate jdbc;
    private final Random random = new Random(20261124);
    private final List<UUID> branches = new ArrayList<>();
    private final List<List<UUID>> people = new ArrayList<>();

    ScopeBenchData(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom the bench asks as: a branch of middling size, its region, somebody there, and records of other branches. */
    record Office(long customers, long tickets, Set<BranchId> branches, BranchId branch, Set<BranchId> region,
                  StaffId person, Set<UUID> shared, long ofBranch, long ofRegion) {
    }

    /** Fills the tables, unless they are filled already. */
    Office fill(int customers, int tickets) {
        if (jdbc.queryForObject("select count(*) from branch where code = 'BB0'", Integer.class) == 0) {
            places();
            tickets(tickets, customers(customers));
            jdbc.execute("analyze table customer");
            jdbc.execute("analyze table ticket");
        }
        var all = jdbc.query("select id from branch where code like 'BB%'", (row, at) -> branch(row.getBytes(1)));
        var asked = branch(jdbc.queryForObject("select id from branch where code = 'BB30'", byte[].class));
        var region = jdbc.query("select b.id from branch b join branch above on above.id = b.parent_id"
                + " where above.code = 'BR0'", (row, at) -> branch(row.getBytes(1)));
        var shared = new HashSet<>(ofOthers("customer where ", asked));
        shared.addAll(ofOthers("ticket where closed_at is null and ", asked));
        var person = jdbc.queryForObject("select id from staff where login = 'bench30.0'", byte[].class);
        return new Office(count("customer", Set.copyOf(all)), count("ticket", Set.copyOf(all)), Set.copyOf(all), asked,
                Set.copyOf(region), new StaffId(Ids.of(person)), Set.copyOf(shared), count("customer", Set.of(asked)),
                count("customer", Set.copyOf(region)));
    }

    private List<UUID> ofOthers(String which, BranchId place) {
        return jdbc.query("select id from " + which + "branch_id <> ? limit 20", (row, at) -> Ids.of(row.getBytes(1)),
                Ids.bytes(place.value()));
    }

    private static BranchId branch(byte[] id) {
        return new BranchId(Ids.of(id));
    }

    private long count(String table, Set<BranchId> places) {
        return new NamedParameterJdbcTemplate(jdbc).queryForObject(
                "select count(*) from " + table + " where branch_id in (:places)",
                Map.of("places", places.stream().map(place -> Ids.bytes(place.value())).toList()), Long.class);
    }

    private void places() {
        var top = jdbc.queryForObject("select id from branch where code = 'HQ'", byte[].class);
        var regions = new ArrayList<byte[]>();
        for (var region = 0; region < REGIONS; region++) {
            regions.add(place("BR" + region, "REGION", top, "/HQ/BR" + region + "/"));
        }
        for (var branch = 0; branch < BRANCHES; branch++) {
            var region = branch % REGIONS;
            var id = place("BB" + branch, "BRANCH", regions.get(region), "/HQ/BR" + region + "/BB" + branch + "/");
            branches.add(Ids.of(id));
            people.add(new ArrayList<>());
            for (var person = 0; person < STAFF; person++) {
                var staff = Ids.next();
                people.get(branch).add(staff);
                jdbc.update("insert into staff (id, version, branch_id, login, name, active)"
                        + " values (?, 0, ?, ?, ?, true)", Ids.bytes(staff), id, "bench" + branch + "." + person,
                        "员工" + branch + "-" + person);
            }
        }
    }

    private byte[] place(String code, String kind, byte[] above, String path) {
        var id = Ids.bytes(Ids.next());
        jdbc.update("insert into branch (id, version, code, name, kind, parent_id, path) values (?, 0, ?, ?, ?, ?, ?)",
                id, code, "机构" + code, kind, above, path);
        return id;
    }

    /** Large branches come first: the share of a branch falls with its number. */
    private int branch() {
        var at = random.nextDouble();
        return (int) (BRANCHES * at * at * 0.6 + BRANCHES * at * 0.4);
    }

    /** Id of each customer and of its branch. */
    private List<UUID[]> customers(int count) {
        var all = new ArrayList<UUID[]>(count);
        var rows = new ArrayList<Object[]>(BATCH);
        for (var i = 0; i < count; i++) {
            var branch = branch();
            var id = Ids.next();
            all.add(new UUID[] {id, new UUID(0, branch)});
            var registered = END.minusMinutes(random.nextInt(MINUTES));
            var name = "客户" + Long.toString(random.nextLong() & Long.MAX_VALUE, 36);
            rows.add(new Object[] {Ids.bytes(id), Ids.bytes(branches.get(branch)), "KH-B-%07d".formatted(i), name, name, name,
                    "END_USER", i % 50 == 0 ? "FROZEN" : "ACTIVE", GRADES[random.nextInt(GRADES.length)], "OTHER",
                    Ids.bytes(people.get(branch).get(random.nextInt(STAFF))), "430104", "0731-9%07d".formatted(i),
                    registered, registered.plusMinutes(random.nextInt(60 * 24 * 30))});
            if (rows.size() == BATCH || i == count - 1) {
                jdbc.batchUpdate("insert into customer (id, version, branch_id, number, name, sort_key, folded_name, kind,"
                        + " status, grade, industry, owner_id, region, address, phone, email, website, origin, legal_name,"
                        + " registered_address, registered_phone, tax_number, bank, bank_account, needs, registered_at,"
                        + " changed_at) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, '', '', '', '', '', '', '',"
                        + " '', '', '', ?, ?)", rows);
                rows.clear();
            }
        }
        return all;
    }

    private void tickets(int count, List<UUID[]> known) {
        var rows = new ArrayList<Object[]>(BATCH);
        for (var i = 0; i < count; i++) {
            var customer = known.get(random.nextInt(known.size()));
            var branch = (int) customer[1].getLeastSignificantBits();
            var opened = END.minusMinutes(random.nextInt(MINUTES));
            var open = i % 50 == 0;
            rows.add(new Object[] {Ids.bytes(Ids.next()), Ids.bytes(branches.get(branch)), "WO-B-%07d".formatted(i),
                    Ids.bytes(customer[0]), "P" + (1 + random.nextInt(4)), "设备故障 " + i,
                    open ? OPEN[random.nextInt(OPEN.length)] : "CLOSED",
                    Ids.bytes(people.get(branch).get(random.nextInt(STAFF))), opened, opened.plusHours(24),
                    open ? null : opened.plusHours(30)});
            if (rows.size() == BATCH || i == count - 1) {
                jdbc.batchUpdate("insert into ticket (id, version, branch_id, number, customer_id, channel, type, category,"
                        + " urgency, priority, subject, description, contact, phone, state, handler_id, handler_name,"
                        + " group_name, opened_at, due_at, closed_at, reassignments, reopens, source) values (?, 0, ?, ?,"
                        + " ?, 'PHONE', 'PROBLEM', 'HARDWARE', 'NORMAL', ?, ?, '', '', '', ?, ?, '', '', ?, ?, ?, 0, 0,"
                        + " '')", rows);
                rows.clear();
            }
        }
    }
}
