package io.kewei.platform;

import static org.assertj.core.api.Assertions.assertThat;

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
    void aLaterIdSortsAfterAnEarlierOne() throws InterruptedException {
        var earlier = Ids.next();
        Thread.sleep(2);

        assertThat(Ids.next().getMostSignificantBits() >>> 16).isGreaterThan(earlier.getMostSignificantBits() >>> 16);
    }
}
