package io.kewei.isolation;

import static org.assertj.core.api.Assertions.assertThat;

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
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a branch sees is the same whether or not another branch has records. Goes through every screen, deep link, query
 * parameter, list, filter, picker, chart, export and dialog as everybody at branch A, first while B is empty and then
 * while it is full of records that carry a word of their own; both times everything must say the same, and the word
 * nowhere. Screens, parameters and parts are found in the classes: what was not met fails the test.
 */
@WithUser
class IsolationTest extends UiTest {

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
    private Tables tables;
    private TransactionTemplate apart;
    private Walk walk;

    @BeforeEach
    void database() {
        tables = new Tables(database);
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        walk = new Walk(findings, apart);
    }

    @Test
    void nothingOfAnotherBranchShows() {
        var places = new ArrayList<UUID>();
        try {
            findings.note("begun");
            var mine = opened("甲", 1, places);
            var people = personas(mine);
            logIn(people.get(JobRole.ADMINISTRATOR.name()));
            var stops = new Stops(tables, mine.branch().value(), tabs, walk).all();
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
            people.forEach((name, user) -> {
                logIn(user);
                walk.press(name, stops);
            });
        } finally {
            apart.executeWithoutResult(status -> tables.remove(places));
            indexes.rebuild(Object.class);
            findings.note("done");
            findings.report(walk.seen());
        }
        findings.assertNothingWasFoundOut();
        findings.assertNothingWasPassedOver(walk.seen());
    }

    private Map<String, String> look(Map<String, PortalUser> people, List<Stop> stops, Foreign foreign) {
        findings.countAnew();
        var looks = new LinkedHashMap<String, String>();
        people.forEach((name, user) -> {
            logIn(user);
            looks.putAll(walk.look(name, stops, foreign));
        });
        return looks;
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
}
