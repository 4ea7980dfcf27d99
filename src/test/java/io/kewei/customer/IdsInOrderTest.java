package io.kewei.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Ladders;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.scope.ScopedQuery;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of a branch with stations is that of headquarters without the others, in whatever order and pages. */
@PortalTest
@Tag("database")
class IdsInOrderTest {

    private static final int ALL = 1000;
    /** More than tests store, and less than from where a portal looks for rungs. */
    private static final int MOST = 9000;
    /** More than are read place by place. */
    private static final int MANY = 16;

    @Autowired
    CustomerTestData data;
    @Autowired
    CustomerQueries queries;
    @Autowired
    EntityManager entities;
    @Autowired
    PlatformTransactionManager transactions;

    private List<BranchId> places;
    private List<StaffId> staff;
    private Set<BranchId> own;
    private Set<BranchId> many;

    @BeforeEach
    void customersOfFourPlaces() {
        places = IntStream.range(0, 4).mapToObj(place -> data.organization().branch("处" + place)).toList();
        own = Set.copyOf(places.subList(0, 3));
        many = Stream.concat(places.stream(), IntStream.range(places.size(), MANY)
                .mapToObj(place -> data.organization().branch("处" + place))).collect(Collectors.toSet());
        var random = new Random(7);
        staff = places.stream()
                .map(place -> data.organization().employed(place, "员" + place.value(), JobRole.AGENT)).toList();
        data.stored(IntStream.range(0, 60).mapToObj(number -> {
            var place = random.nextInt(places.size());
            return CustomerTestData.owned("厂" + random.nextInt(9), places.get(place),
                    random.nextBoolean() ? staff.get(place) : null);
        }).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "number", "name", "owner", "branch", "changed", "phone"})
    void pagesAreThoseOfHeadquartersWithoutTheOthers(String key) {
        for (var sort : key.isEmpty() ? List.of(Sort.unsorted())
                : List.of(Sort.by(key), Sort.by(Sort.Direction.DESC, key),
                        Sort.by(Sort.Order.desc("grade"), Sort.Order.asc(key)))) {
            look(Scope.EVERYTHING);
            var whole = queries.list(CustomerFilter.ALL.withBranches(many), PageRequest.of(0, ALL, sort)).stream()
                    .filter(row -> own.contains(row.branch())).map(CustomerRow::id).toList();
            assertThat(whole).hasSizeGreaterThan(30);
            assertThat(pages(CustomerFilter.ALL.withBranches(own), sort)).isEqualTo(whole);

            look(Scope.of(own));
            assertThat(pages(CustomerFilter.ALL, sort)).isEqualTo(whole);
            assertThat(pages(CustomerFilter.ALL.withBranches(Set.copyOf(places)), sort)).isEqualTo(whole);
            assertThat(pages(CustomerFilter.ALL.withBranches(Set.of(places.getLast())), sort)).isEmpty();
        }
    }

    /** Rows far down are begun at a rung of a ladder: unique keys, ties, the same for all; one place is small. */
    @ParameterizedTest
    @ValueSource(strings = {"c.number", "c.sortKey, c.id", "c.grade, c.id", "c.changedAt, c.id", "c.id"})
    @Transactional
    void farPagesAreThoseOfTheWhole(String keys) {
        store(700, "厂");
        var ladders = new Ladders(100, List.of(100, 10));
        for (var direction : Sort.Direction.values()) {
            var sort = Sort.by(direction, keys.split(", "));
            for (var scope : List.of(Scope.EVERYTHING, Scope.of(own), Scope.of(Set.of(places.getFirst())),
                    Scope.of(many))) {
                look(scope);
                var whole = list(sort, Ladders.NONE).stretch(0, MOST);
                assertThat(whole).hasSizeBetween(300, MOST - 1);
                for (var size : List.of(53, 311)) {
                    for (var from = 0; from < whole.size() + size; from += size) {
                        assertThat(list(sort, ladders).stretch(from, size)).as("%s, %s from %s", sort, size, from)
                                .isEqualTo(whole.stream().skip(from).limit(size).toList());
                    }
                }
            }
        }
    }

    /** A rung that was found before stands elsewhere now; the end of the list is reached nevertheless. */
    @Test
    @Transactional
    void whatIsStoredMeanwhileIsFoundAtTheEnd() {
        store(400, "后");
        look(Scope.of(own));
        var list = list(Sort.by("c.sortKey", "c.id"), new Ladders(100, List.of(100, 10)));
        var before = list.stretch(350, 20);
        entities.unwrap(Session.class).setHibernateFlushMode(FlushMode.AUTO);
        store(400, "阿");
        look(Scope.of(own));

        var whole = list.stretch(0, MOST);
        assertThat(whole.indexOf(before.getFirst())).isGreaterThan(700);
        assertThat(list.stretch(whole.size() - 10, 10)).isEqualTo(whole.subList(whole.size() - 10, whole.size()));
        assertThat(list.stretch(350, 20)).isEqualTo(whole.subList(350, 370));
    }

    /** Ids of named places are asked for without Hibernate's filters; nothing else of the same transaction is. */
    @Test
    void whatIsAskedAfterwardsIsFilteredAsBefore() {
        look(Scope.EVERYTHING);
        var foreign = queries.list(CustomerFilter.ALL.withBranches(Set.of(places.getLast())), PageRequest.of(0, 1))
                .getFirst().id();
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        for (var scope : List.of(own, Set.of(places.getFirst()))) {
            look(Scope.of(scope));
            reading.executeWithoutResult(status -> {
                assertThat(queries.list(CustomerFilter.ALL, PageRequest.of(1001, 1, Sort.by("number")))).isEmpty();
                assertThat(queries.list(CustomerFilter.ALL, PageRequest.of(0, 7, Sort.by("number")))).hasSize(7)
                        .allMatch(row -> scope.contains(row.branch()));
                assertThat(queries.find(foreign)).isEmpty();
                assertThat(queries.count(CustomerFilter.ALL)).isLessThan(60);
            });
        }
    }

    private void store(int some, String names) {
        var random = new Random(8);
        data.stored(IntStream.range(0, some).mapToObj(number -> {
            var place = number % 20 > 17 ? number % 20 - 16 : number % 2;
            return CustomerTestData.owned(names + random.nextInt(200), places.get(place), null);
        }).toList());
        entities.flush();
        entities.clear();
        entities.unwrap(Session.class).setHibernateFlushMode(FlushMode.MANUAL);     // as where the transaction only reads
    }

    private ScopedQuery<CustomerRow> list(Sort sort, Ladders ladders) {
        return new ScopedQuery<>(CustomerSelect.SHAPE, entities, ladders, CustomerSelect.where(CustomerFilter.ALL), sort);
    }

    private List<CustomerId> pages(CustomerFilter filter, Sort sort) {
        var pages = new ArrayList<CustomerId>();
        for (var page = 0; page < 10; page++) {
            pages.addAll(queries.list(filter, PageRequest.of(page, 7, sort)).stream().map(CustomerRow::id).toList());
        }
        return pages;
    }

    private void look(Scope scope) {
        var user = WithUser.Factory.user("looker", "王看", places.getFirst(), scope, JobRole.BRANCH_MANAGER);
        WithUser.Factory.logIn(user);
    }
}
