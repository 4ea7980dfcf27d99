package io.kewei.platform.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.WithUser;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** Wherever shared records stand, the pages put one after the other are the whole list. */
class ScopedListTest {

    private static final BranchId HERE = new BranchId(new UUID(1, 1));
    private static final BranchId THERE = new BranchId(new UUID(1, 2));

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @RepeatedTest(300)
    void thePagesAreTheList(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var numbers = new ArrayList<>(IntStream.range(0, random.nextInt(40)).boxed().toList());
        Collections.shuffle(numbers, random);
        var records = numbers.stream().map(number -> new Line(new UUID(2, number), number,
                random.nextInt(3) > 0 ? HERE : THERE)).toList();
        var shared = new HashSet<UUID>();
        records.stream().filter(line -> random.nextInt(3) == 0).forEach(line -> shared.add(line.id()));
        shared.add(new UUID(3, 3)); // one that a filter of the list leaves out
        var list = new Lines(records);
        look(new Scope.Part(random.nextInt(5) == 0 ? Set.of() : Set.of(HERE), Set.of(), shared));

        var whole = list.rows(null, 0, records.size());
        assertThat(list.total()).isEqualTo(whole.size());
        assertThat(list.total(3)).isEqualTo(Math.min(3, whole.size()));
        for (var size : List.of(1, 2, 7, 50)) {
            var pages = new ArrayList<Line>();
            for (var from = 0; from <= records.size(); from += size) {
                pages.addAll(list.page(from, size));
            }
            assertThat(pages).isEqualTo(whole);
        }
    }

    @Test
    void farPagesFollowUponNearOnes() {
        var records = IntStream.range(0, ScopedList.FAR + 100)
                .mapToObj(number -> new Line(new UUID(2, number), number, HERE)).toList();
        look(Scope.of(Set.of(HERE)));

        assertThat(new Lines(records).page(ScopedList.FAR + 40, 20))
                .isEqualTo(records.subList(ScopedList.FAR + 40, ScopedList.FAR + 60));
        assertThat(new Lines(records).page(ScopedList.FAR + 90, 20)).hasSize(10);
        assertThat(new Lines(records).page(ScopedList.FAR + 200, 20)).isEmpty();
    }

    @Test
    void theOwnAreReadWithoutACondition() {
        look(new Scope.Part(Set.of(HERE), Set.of(), Set.of(new UUID(2, 7))));
        var list = new Lines(List.of(new Line(new UUID(2, 1), 1, HERE), new Line(new UUID(2, 7), 7, THERE)));

        list.page(0, 10);

        assertThat(list.mixed).as("lists read in whole under places and shares at once").isZero();
    }

    private static void look(Scope scope) {
        var user = new PortalUser(StaffId.next(), "user", "user", HERE, "", Set.of(JobRole.AGENT), Access.of(scope));
        WithUser.Factory.logIn(user);
    }

    private record Line(UUID id, int number, BranchId branch) {
    }

    /** What a database would answer. */
    private static final class Lines implements ScopedList<Line> {

        private final List<Line> records;
        private int mixed;

        private Lines(List<Line> records) {
            this.records = records;
        }

        @Override
        public Area area() {
            return Area.TICKET;
        }

        @Override
        public List<UUID> keys(@Nullable Set<UUID> among, int from, int size) {
            return rows(among, from, size).stream().map(Line::id).toList();
        }

        @Override
        public List<Line> rows(@Nullable Set<UUID> among, int from, int size) {
            var seen = (Scope.Part) Scopes.of(Area.TICKET);
            if (among == null && !seen.records().isEmpty()) {
                mixed++;
            }
            return records.stream()
                    .filter(line -> seen.covers(line.branch()) || seen.records().contains(line.id()))
                    .filter(line -> among == null || among.contains(line.id()))
                    .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                    .skip(from).limit(size).toList();
        }

        @Override
        public long count() {
            return rows(null, 0, records.size()).size();
        }
    }
}
