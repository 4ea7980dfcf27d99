package io.kewei.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
class PlaceByPlaceTest {

    private static final int ALL = 1000;
    /** More than are read place by place. */
    private static final int MANY = 16;

    @Autowired
    CustomerTestData data;
    @Autowired
    CustomerQueries queries;
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

    /** Rows far down are begun with a key found by counting: unique ones, ties, the same for all; one place is small. */
    @ParameterizedTest
    @ValueSource(strings = {"number", "name", "grade"})
    @Transactional
    void farPagesAreThoseOfHeadquartersToo(String key) {
        var random = new Random(8);
        data.stored(IntStream.range(0, 1000).mapToObj(number -> {
            var place = number % 20 > 17 ? number % 20 - 16 : number % 2;
            return CustomerTestData.owned("厂" + random.nextInt(200), places.get(place), null);
        }).toList());
        for (var sort : List.of(Sort.by(key), Sort.by(Sort.Direction.DESC, key))) {
            look(Scope.EVERYTHING);
            var whole = queries.list(CustomerFilter.ALL.withBranches(many), PageRequest.of(0, 2 * ALL, sort)).stream()
                    .filter(row -> own.contains(row.branch())).map(CustomerRow::id).toList();
            assertThat(whole).hasSizeGreaterThan(900);

            look(Scope.of(own));
            for (var size : List.of(53, 611)) {
                for (var page = 0; page <= whole.size() / size + 1; page++) {
                    assertThat(queries.list(CustomerFilter.ALL, PageRequest.of(page, size, sort)))
                            .as("%s, page %s of %s", sort, page, size).extracting(CustomerRow::id)
                            .isEqualTo(whole.stream().skip((long) page * size).limit(size).toList());
                }
            }
        }
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
