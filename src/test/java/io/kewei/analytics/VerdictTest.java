package io.kewei.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Instant DUE = Instant.parse("2026-03-05T06:00:00Z");
    private static final Instant EARLIER = DUE.minusSeconds(1);
    private static final Instant LATER = DUE.plusSeconds(1);

    @Test
    void whatTheSourceSaidStands() {
        assertThat(Verdict.of(true, DUE, LATER, LATER, LATER)).isEqualTo(Verdict.MET);
        assertThat(Verdict.of(false, DUE, EARLIER, null, EARLIER)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void solvedByItsDueTimeIsMet() {
        assertThat(Verdict.of(null, DUE, DUE, null, LATER)).isEqualTo(Verdict.MET);
        assertThat(Verdict.of(null, DUE, LATER, null, LATER)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void openPastItsDueTimeIsMissedAndBeforeItNotCounted() {
        assertThat(Verdict.of(null, DUE, null, null, LATER)).isEqualTo(Verdict.MISSED);
        assertThat(Verdict.of(null, DUE, null, null, EARLIER)).isEqualTo(Verdict.OPEN);
    }

    @Test
    void givenUpWithoutSolutionIsNotCounted() {
        assertThat(Verdict.of(null, DUE, null, EARLIER, LATER)).isEqualTo(Verdict.OPEN);
    }
}
