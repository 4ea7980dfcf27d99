package io.kewei.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DelaysTest {

    @Test
    void ofAHundredTheNinetyFifthCounts() {
        var nanos = LongStream.rangeClosed(1, 100).map(at -> (101 - at) * 1_000_000).toArray();

        assertThat(Delays.of(nanos)).isEqualTo(new Delays(100, 50, 95, 100));
    }

    @Test
    void oneIsAllOfThem() {
        assertThat(Delays.of(2_500_000)).isEqualTo(new Delays(1, 2.5, 2.5, 2.5));
    }
}
