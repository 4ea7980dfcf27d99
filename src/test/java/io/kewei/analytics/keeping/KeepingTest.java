package io.kewei.analytics.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.platform.scope.BranchId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What is kept is never older than the question, and is read no more often than it has to be. */
class KeepingTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate SECOND = MARCH.atDay(2);
    private static final LocalDate THIRD = MARCH.atDay(3);

    private final PlaceMonth here = new PlaceMonth(BranchId.next(), MARCH);
    private final PlaceMonth there = new PlaceMonth(BranchId.next(), MARCH);
    /** What the database says of days. */
    private final Map<PlaceMonth, Map<Integer, String>> stored = new HashMap<>(
            Map.of(here, new HashMap<>(), there, new HashMap<>()));
    private final List<Map<PlaceMonth, Days>> readings = new ArrayList<>();
    private Runnable meanwhile = () -> { };
    private Instant now = Instant.parse("2026-03-20T00:00:00Z");
    private final Keeping<Words> keeping = keeping(1000);

    private record Words(Map<Integer, String> days) implements Piece<Words> {

        @Override
        public Words with(Days some, Words other) {
            var mixed = new HashMap<>(days);
            mixed.keySet().removeIf(some::has);
            other.days.forEach((day, word) -> {
                if (some.has(day)) {
                    mixed.put(day, word);
                }
            });
            return new Words(mixed);
        }

        @Override
        public int size() {
            return days.size();
        }
    }

    @Test
    void whatIsKeptIsNotReadAgain() {
        change(here, SECOND, "two");

        assertThat(ask()).containsExactly(Map.entry(2, "two"));
        assertThat(ask()).containsExactly(Map.entry(2, "two"));
        assertThat(readings).containsExactly(Map.of(here, Days.ALL));
    }

    @Test
    void ofAChangedMonthOnlyTheChangedDaysAreRead() {
        change(here, SECOND, "two");
        ask();
        change(here, SECOND, "two again");
        change(here, THIRD, "three");
        stored.get(here).put(4, "of which no word came");

        assertThat(ask()).containsOnly(Map.entry(2, "two again"), Map.entry(3, "three"));
        assertThat(readings.getLast()).isEqualTo(Map.of(here, Days.of(SECOND).plus(Days.of(THIRD))));
    }

    @Test
    void severalPlacesAreReadAtOnce() {
        keeping.get(List.of(here));
        keeping.get(List.of(here, there, new PlaceMonth(here.place(), MARCH.plusMonths(1))));

        assertThat(readings).hasSize(2);
        assertThat(readings.getLast()).containsOnlyKeys(there, new PlaceMonth(here.place(), MARCH.plusMonths(1)));
    }

    @Test
    void aChangeDuringAReadingIsReadTheNextTime() {
        meanwhile = () -> {
            meanwhile = () -> { };
            change(here, SECOND, "late");
        };

        assertThat(ask()).isEmpty();
        assertThat(ask()).containsExactly(Map.entry(2, "late"));
    }

    @Test
    void whoWantsWhatIsBeingReadWaitsAndDoesNotReadIt() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        stored.get(here).put(2, "two");
        meanwhile = () -> {
            begun.countDown();
            await(goOn);
        };
        var first = CompletableFuture.supplyAsync(this::ask);
        await(begun);
        var second = CompletableFuture.supplyAsync(this::ask);
        goOn.countDown();

        assertThat(first.get()).containsExactly(Map.entry(2, "two"));
        assertThat(second.get()).containsExactly(Map.entry(2, "two"));
        assertThat(readings).hasSize(1);
    }

    @Test
    void aReadingThatFailsIsDoneAgain() {
        ask();
        change(here, SECOND, "two");
        meanwhile = () -> {
            throw new IllegalStateException("no database");
        };
        assertThatThrownBy(this::ask).hasMessage("no database");
        meanwhile = () -> { };

        assertThat(ask()).containsExactly(Map.entry(2, "two"));
    }

    @Test
    void afterAnHourEverythingIsReadAgain() {
        ask();
        stored.get(here).put(4, "of which no word came");
        now = now.plus(Duration.ofMinutes(59));
        change(here, SECOND, "two");
        assertThat(ask()).containsExactly(Map.entry(2, "two"));
        now = now.plus(Duration.ofMinutes(2));

        assertThat(ask()).containsKeys(2, 4);
    }

    @Test
    void aRefreshHindersNobodyAndLosesNoChange() {
        ask();
        stored.get(here).put(4, "of which no word came");
        meanwhile = () -> {
            meanwhile = () -> { };
            assertThat(CompletableFuture.supplyAsync(this::ask).join()).as("as it was").isEmpty();
            change(here, SECOND, "late");
        };
        keeping.refresh(List.of(here));
        readings.clear();

        assertThat(ask()).containsOnly(Map.entry(2, "late"), Map.entry(4, "of which no word came"));
        assertThat(readings).containsExactly(Map.of(here, Days.of(SECOND)));
    }

    @Test
    void whatWeighsTooMuchGoes() {
        var small = keeping(40);
        for (var day = 1; day <= 31; day++) {
            stored.get(here).put(day, "word");
            stored.get(there).put(day, "word");
        }
        small.get(List.of(here));
        small.get(List.of(there));
        readings.clear();
        small.get(List.of(here));
        small.get(List.of(there));

        assertThat(readings).isNotEmpty();
    }

    private Keeping<Words> keeping(long most) {
        InstantSource source = () -> now;
        return new Keeping<>(new Words(Map.of()), this::read, most, source.withZone(ZoneOffset.UTC), Duration.ofHours(1));
    }

    private Map<PlaceMonth, Words> read(Map<PlaceMonth, Days> days) {
        readings.add(Map.copyOf(days));
        var read = new HashMap<PlaceMonth, Words>();
        days.forEach((where, some) -> {
            var words = new HashMap<>(stored.getOrDefault(where, Map.of()));
            words.keySet().removeIf(day -> !some.has(day));
            if (!words.isEmpty()) {
                read.put(where, new Words(words));
            }
        });
        meanwhile.run();
        return read;
    }

    private Map<Integer, String> ask() {
        return keeping.get(List.of(here)).get(here).days();
    }

    private void change(PlaceMonth where, LocalDate day, String word) {
        stored.get(where).put(day.getDayOfMonth(), word);
        keeping.forget(where, Days.of(day));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
