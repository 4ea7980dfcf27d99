package io.kewei.bench;

import io.kewei.platform.Ids;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Fills the database and says whom the scope bench asks as. */
@TestComponent
class ScopeOffice {

    /** A branch of middling size. */
    private static final String BRANCH = "/HQ/R3/XM/";
    private static final String REGION = "/HQ/R3/";

    private final Filling filling;
    private final JdbcTemplate jdbc;

    ScopeOffice(Filling filling, JdbcTemplate jdbc) {
        this.filling = filling;
        this.jdbc = jdbc;
    }

    /**
     * A branch, its region, somebody there, and records of other branches.
     *
     * @param places the branch with its stations, which is what its people see
     * @param region the region with all that is below it
     */
    record Office(long customers, long tickets, BranchId branch, Set<BranchId> places, Set<BranchId> region,
                  StaffId person, Set<UUID> shared, long ofBranch, long ofRegion) {
    }

    /** Fills the tables, unless they are filled already; whoever calls is an administrator. */
    Office fill(int customers, int tickets) {
        filling.fill(new Volume(customers, tickets, 0), null, "kewei-demo", 2, new Progress(System.out));
        var places = below(BRANCH);
        var region = below(REGION);
        var shared = new HashSet<>(ofOthers("customer where ", places));
        shared.addAll(ofOthers("ticket where closed_at is null and ", places));
        return new Office(customers, tickets, new BranchId(id("branch where path = '" + BRANCH + "'")), places, region,
                new StaffId(id("staff where login = 'xm.account'")), shared, count(places), count(region));
    }

    private Set<BranchId> below(String path) {
        return new HashSet<>(jdbc.query("select id from branch where path like concat(?, '%')",
                (row, at) -> new BranchId(Ids.of(row.getBytes(1))), path));
    }

    private List<UUID> ofOthers(String which, Set<BranchId> places) {
        return new NamedParameterJdbcTemplate(jdbc).query("select id from " + which + "branch_id not in (:places) limit 20",
                ids(places), (row, at) -> Ids.of(row.getBytes(1)));
    }

    private long count(Set<BranchId> places) {
        return new NamedParameterJdbcTemplate(jdbc).queryForObject(
                "select count(*) from customer where branch_id in (:places)", ids(places), Long.class);
    }

    private static Map<String, List<byte[]>> ids(Set<BranchId> places) {
        return Map.of("places", places.stream().map(place -> Ids.bytes(place.value())).toList());
    }

    private UUID id(String from) {
        return Ids.of(jdbc.queryForObject("select id from " + from, byte[].class));
    }
}
