package io.kewei.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final Instant NOW = Instant.parse("2026-03-05T06:30:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Gaps gaps = new Gaps(10, PATIENCE);

    @Test
    void aNumberThatWasPassedOverIsWaitedFor() {
        gaps.read(11, NOW);
        gaps.read(14, NOW);

        assertThat(gaps.missing()).containsExactly(12L, 13L);
        assertThat(gaps.done()).isEqualTo(11);

        gaps.read(12, NOW);
        assertThat(gaps.done()).isEqualTo(12);
        gaps.read(13, NOW);
        assertThat(gaps.done()).isEqualTo(14);
    }

    @Test
    void aNumberThatWasRolledBackIsGivenUp() {
        gaps.read(12, NOW);
        gaps.giveUp(NOW.plus(PATIENCE).minusMillis(1));
        assertThat(gaps.missing()).containsExactly(11L);

        gaps.giveUp(NOW.plus(PATIENCE));
        assertThat(gaps.missing()).isEmpty();
        assertThat(gaps.done()).isEqualTo(12);
    }

    @Test
    void aJumpOfTheCounterIsNotWaitedForNumberByNumber() {
        gaps.read(10_000_000_000L, NOW);

        assertThat(gaps.missing()).hasSize(Gaps.MOST).endsWith(9_999_999_999L);
    }

    /** In whatever order numbers come, in the end all that came are done and nothing is waited for. */
    @Test
    void anyOrderEndsWithNothingMissing() {
        for (var seed = 0; seed < 200; seed++) {
            var chance = new Random(seed);
            var numbers = new ArrayList<Long>();
            for (var number = 11L; number < 11 + chance.nextInt(1, 200); number++) {
                numbers.add(number);
            }
            var highest = numbers.getLast();
            Collections.shuffle(numbers, chance);
            var one = new Gaps(10, PATIENCE);
            for (var number : numbers) {
                one.read(number, NOW);
                assertThat(one.missing()).as("seed %d", seed).doesNotContain(number);
                assertThat(one.done()).isLessThanOrEqualTo(one.last());
            }
            assertThat(one.done()).as("seed %d", seed).isEqualTo(highest);
        }
    }
}
