package io.kewei.platform.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.platform.OffsetRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

class LaddersTest {

    private final Ladders ladders = new Ladders(100, List.of(100, 10));

    @Test
    void eachListHasALadderOfItsOwn() {
        var first = ladders.ladder("list");
        assertThat(ladders.ladder("list")).isSameAs(first);
        assertThat(ladders.ladder("other")).isNotSameAs(first);
        ladders.forget("list");
        assertThat(ladders.ladder("list")).isNotSameAs(first);
    }

    @Test
    void rowsNearTheTopAreCountedFromTheFirst() {
        assertThat(ladders.reach(99)).isFalse();
        assertThat(ladders.reach(100)).isTrue();
    }

    @Test
    void onlyRowsOnAScreenBeginAtARung() {
        var shown = OffsetRequest.scrolled(5000, 50, Sort.unsorted());
        for (var rows : List.of(shown, shown.next(), shown.withPage(3), OffsetRequest.of(shown, Sort.by("name")))) {
            assertThat(ladders.forRows(rows)).isSameAs(ladders);
        }
        var file = PageRequest.of(10, 500);
        for (var rows : List.of(file, OffsetRequest.of(file, Sort.by("name")),
                new OffsetRequest(5000, 50, Sort.unsorted()))) {
            assertThat(ladders.forRows(rows).reach(5000)).isFalse();
        }
    }
}
