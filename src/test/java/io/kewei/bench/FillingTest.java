package io.kewei.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.account.Credentials;
import io.kewei.account.Proof;
import io.kewei.customer.CustomerFilter;
import io.kewei.customer.CustomerQueries;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.Scopes;
import io.kewei.ticket.TicketFilter;
import io.kewei.ticket.TicketQueries;
import io.kewei.ticket.TicketState;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What a filling makes, and that it is taken up where it was stopped. */
class FillingTest extends FilledTest {

    @Autowired
    BenchLedger ledger;
    @Autowired
    ServicesBench services;
    @Autowired
    Credentials credentials;
    @Autowired
    CustomerQueries customers;
    @Autowired
    TicketQueries tickets;

    @Test
    void thereAreAsManyAsWasAsked() {
        assertThat(List.of(count("customer"), count("ticket"), count("visit"))).containsExactly(500L, 900L, 300L);
        assertThat(count("branch where kind = 'BRANCH'")).isEqualTo(60);
        assertThat(count("branch where kind = 'REGION'")).isEqualTo(6);
        assertThat(count("customer c where not exists (select 1 from customer_contact o where o.customer_id = c.id)"))
                .isZero();
    }

    @Test
    void theSameNumbersMakeTheSameRowsWhereverItWasStopped() {
        var whole = rows();
        empty();

        for (var chunks : List.of(3, 20, 40)) {
            assertThatThrownBy(() -> Scopes.everything(() -> fill(stoppingAfter(chunks)))).hasMessage("stopped");
            assertThat(ledger.detail(BenchLedger.DONE)).isEmpty();
        }
        Scopes.everything(() -> fill(new Progress(SILENT)));

        assertThat(rows()).isEqualTo(whole);
    }

    @Test
    void aStepThatFailsLeavesNothingBehind() {
        assertThatThrownBy(() -> ledger.once("half", () -> {
            jdbc.update("insert into number_series (series, last_number) values ('half', 1)");
            throw new IllegalStateException("power cut");
        })).hasMessage("power cut");

        assertThat(ledger.detail("half")).isEmpty();
        assertThat(count("number_series where series = 'half'")).isZero();
    }

    @Test
    void whatIsFilledOtherwiseIsLeftAlone() {
        assertThatThrownBy(() -> filling.fill(new Volume(501, 900, 300), UNTIL, PASSWORD, 2, new Progress(SILENT)))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key()).isEqualTo("bench.refusal.other"));
    }

    /** Here, because what that bench writes takes a filling with it. */
    @Test
    void servicesAreMeasuredOnAWholeFillingOnly(@TempDir Path folder) {
        jdbc.update("delete from bench_step where name = ?", BenchLedger.DONE);

        assertThatThrownBy(() -> services.measure(1, 1, folder, SILENT)).isInstanceOfSatisfying(Refusal.class,
                no -> assertThat(no.key()).isEqualTo("bench.refusal.unfilled"));
        assertThat(count("customer")).isEqualTo(500);
    }

    @Test
    void othersRecordsAreLeftAlone() {
        var steps = jdbc.queryForList("select * from bench_step");
        jdbc.update("delete from bench_step");
        try {
            assertThatThrownBy(() -> fill(new Progress(SILENT)))
                    .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key()).isEqualTo("bench.refusal.foreign"));
        } finally {
            steps.forEach(step -> ledger.note((String) step.get("name"), (String) step.get("detail")));
        }
    }

    @Test
    void everyTimelineEndsWhereTheTicketStandsAndNothingIsOfTheFuture() {
        assertThat(count("""
                ticket t where t.state <> (select e.to_state from ticket_entry e
                    where e.ticket_id = t.id and e.to_state is not null order by e.position desc limit 1)""")).isZero();
        assertThat(count("ticket t where not exists (select 1 from ticket_entry e where e.ticket_id = t.id"
                + " and e.kind = 'REPORTED' and e.happened_at = t.opened_at)")).isZero();
        assertThat(count("ticket_entry where happened_at > '2026-11-20 07:30'")).isZero();
        assertThat(count("ticket where opened_at > '2026-11-20 07:30' or due_at <= opened_at or closed_at < opened_at"))
                .isZero();
        assertThat(count("visit where done_at > '2026-11-20 07:30'")).isZero();
        assertThat(count("visit where planned_start > '2026-11-20 07:30' and state <> 'DONE'")).isPositive();
    }

    @Test
    void fewTicketsAreOpen() {
        var open = TicketState.OPEN.stream().map(state -> "'" + state + "'").collect(Collectors.joining(", "));
        assertThat(count("ticket where state in (" + open + ")")).isBetween(5L, 40L);
        assertThat(count("ticket where closed_at is null and state not in (" + open + ")")).isZero();
    }

    @Test
    void factsAreWhatTheRecordsSay() {
        assertThat(count("""
                ticket t join ticket_fact f on f.ticket_id = t.id where f.branch_id = t.branch_id and f.state = t.state
                    and f.customer_id = t.customer_id and f.handler_id <=> t.handler_id and f.priority = t.priority
                    and f.handler_name = t.handler_name and f.category = t.category and f.due_at = t.due_at
                    and f.held_at <=> t.held_at and f.resolved_at <=> t.resolved_at and f.closed_at <=> t.closed_at
                    and f.reassignments = t.reassignments and f.in_time <=> t.in_time
                    and f.opened_on = date(t.opened_at + interval 8 hour)
                    and f.closed_on <=> date(t.closed_at + interval 8 hour)
                    and f.resolution_ms <=> timestampdiff(second, t.opened_at, t.resolved_at) * 1000
                    and (t.in_time is null or t.in_time = (t.resolved_at <= t.due_at))""")).isEqualTo(900);
        assertThat(count("visit v join visit_fact f on f.visit_id = v.id where f.state = v.state and f.kind = v.kind"
                + " and f.assignee_id = v.assignee_id and f.done_at <=> v.done_at")).isEqualTo(300);
        assertThat(count("customer c join customer_fact f on f.customer_id = c.id where f.grade = c.grade"
                + " and f.status = c.status and f.owner_id <=> c.owner_id and f.branch_id = c.branch_id")).isEqualTo(500);
    }

    @Test
    void everyRecordHangsOnOneThatIsThere() {
        var hanging = jdbc.queryForList("""
                select table_name as child, column_name as link, referenced_table_name as parent,
                    referenced_column_name as target
                from information_schema.key_column_usage
                where table_schema = database() and referenced_table_name is not null""");

        assertThat(hanging).isNotEmpty().allSatisfy(key -> assertThat(count(
                "%s c left join %s p on p.%s = c.%s where c.%4$s is not null and p.%3$s is null".formatted(key.get("child"),
                        key.get("parent"), key.get("target"), key.get("link")))).as(key.toString()).isZero());
    }

    @Test
    void aBranchLogsInAndSeesItsShare() {
        var user = logIn("sh.agent");

        assertThat(credentials.prove(user.staff(), "sh.agent", PASSWORD)).isEqualTo(Proof.PORTAL);
        var own = count("customer c join branch b on b.id = c.branch_id where b.path like '/HQ/R3/SH/%'"
                + " and c.status <> 'DELETED'");
        assertThat(own).isBetween(10L, 80L);
        assertThat(customers.count(CustomerFilter.ALL)).isEqualTo(own);
        assertThat(customers.list(CustomerFilter.ALL, PageRequest.of(0, 50))).isNotEmpty()
                .allSatisfy(row -> assertThat(row.name()).isNotBlank());
        assertThat(tickets.list(TicketFilter.ALL, PageRequest.of(0, 200))).isNotEmpty();
    }

    private Progress stoppingAfter(int chunks) {
        return new Progress(SILENT) {
            private int made;

            @Override
            synchronized void add(long count) {
                if (++made == chunks) {
                    throw new IllegalStateException("stopped");
                }
            }
        };
    }

    /** Every row as text, by table; headquarters and the administrator, who were there before, are left out. */
    private Map<String, List<String>> rows() {
        var rows = new TreeMap<String, List<String>>();
        MADE.forEach(table -> rows.put(table, jdbc.queryForList("select * from " + table).stream()
                .filter(row -> !"HQ".equals(row.get("code")) && !"admin".equals(row.get("login")))
                .map(FillingTest::text).sorted().toList()));
        return rows;
    }

    private static String text(Map<String, Object> row) {
        return row.entrySet().stream().map(cell -> cell.getKey() + "=" + (cell.getValue() instanceof byte[] id
                ? HexFormat.of().formatHex(id) : cell.getValue())).collect(Collectors.joining(" "));
    }
}
