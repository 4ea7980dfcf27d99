package io.kewei.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void noTwoIdsAreTheSameNotEvenOfTwoKindsAtOneMoment() {
        assertThat(IntStream.range(0, 50_000).boxed()
                .flatMap(number -> Stream.of("ticket", "visit").map(kind -> Marks.id(kind, number, AT))))
                .doesNotHaveDuplicates();
    }

    @Test
    void idsAreLikeThoseOfThePortalAndInTheOrderOfTime() {
        var earlier = Marks.id("ticket", 2, AT);

        assertThat(earlier).extracting(UUID::version, UUID::variant).containsExactly(7, 2);
        assertThat(text(earlier)).isLessThan(text(Marks.id("ticket", 1, AT.plusMillis(1))));
    }

    @Test
    void numbersReadAsThoseOfThePortal() {
        var day = LocalDate.of(2026, 3, 5);

        assertThat(Marks.number("WO", day, 0)).isEqualTo("WO-260305-0001");
        assertThat(Marks.number("WO", day, 41)).isEqualTo("WO-260305-0042");
        assertThat(Marks.number("WO", day, 12_344)).isEqualTo("WO-260305-12345");
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
