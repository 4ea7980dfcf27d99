package io.kewei.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void anIdIsARandomVersionSevenUuid() {
        var seen = new HashSet<UUID>();
        for (var count = 0; count < 10_000; count++) {
            var id = Ids.next();
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            seen.add(id);
        }
        assertThat(seen).hasSize(10_000);
    }

    @Test
    void aLaterIdSortsAfterAnEarlierOne() {
        var earlier = Ids.next();
        for (var count = 0; count < 10_000; count++) {
            var later = Ids.next();
            assertThat(Arrays.compareUnsigned(Ids.bytes(later), Ids.bytes(earlier))).isPositive();
            earlier = later;
        }
    }
}
