package io.kewei.platform.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.platform.scope.Ladders.Rung;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaddersTest {

    private static final int ROWS = 400;

    private final Ladders ladders = new Ladders(List.of(100, 10));
    private final List<String> asked = new ArrayList<>();

    @Test
    void whoScrollsFromTheTopIsNotLedAside() {
        assertThat(below("list", 99)).isEqualTo(Rung.FIRST);
        assertThat(asked).isEmpty();
    }

    @Test
    void aRungIsLookedForOnceAndFromTheLastOneBeforeIt() {
        assertThat(below("list", 255)).isEqualTo(rung(250));
        assertThat(below("list", 259)).isEqualTo(rung(250));
        assertThat(below("list", 261)).isEqualTo(rung(260));
        assertThat(below("list", 110)).isEqualTo(rung(110));
        assertThat(asked).containsExactly("0+200", "200+50", "250+10", "0+100", "100+10");
    }

    @Test
    void eachListHasALadderOfItsOwn() {
        below("list", 200);
        below("other", 200);
        ladders.forget("list");
        below("list", 200);
        below("other", 200);
        assertThat(asked).containsExactly("0+200", "0+200", "0+200");
    }

    @Test
    void whereThereIsNoRowOneBeginsAtTheLastThatThereIs() {
        assertThat(below("list", ROWS + 10)).isEqualTo(Rung.FIRST);
        below("list", 300);
        assertThat(below("list", ROWS + 10)).isEqualTo(rung(300));
    }

    private Rung below(String list, int row) {
        return ladders.below(list, row, (rung, behind) -> {
            asked.add(rung.before() + "+" + behind);
            var found = rung.before() + behind;
            return found < ROWS ? rung(found).keys() : List.of();
        });
    }

    private static Rung rung(int row) {
        return new Rung(row, List.of("key" + row));
    }
}
