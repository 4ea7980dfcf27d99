package io.kewei.platform.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.platform.scope.Ladder.Rung;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final int ROWS = 400;

    private final Ladder ladder = new Ladder(List.of(100, 10));
    private final List<String> asked = new ArrayList<>();

    @Test
    void aRungIsLookedForOnceAndFromTheLastOneBeforeIt() {
        assertThat(below(255)).isEqualTo(rung(250));
        assertThat(below(259)).isEqualTo(rung(250));
        assertThat(below(261)).isEqualTo(rung(260));
        assertThat(below(110)).isEqualTo(rung(110));
        assertThat(asked).containsExactly("0+200", "200+50", "250+10", "0+100", "100+10");
    }

    @Test
    void nearTheTopOneBeginsAtTheFirstRow() {
        assertThat(below(9)).isEqualTo(Rung.FIRST);
        assertThat(below(25)).isEqualTo(rung(20));
        assertThat(asked).containsExactly("0+20");
    }

    @Test
    void behindTheEndNothingIsLookedForTwice() {
        assertThat(below(ROWS + 110)).isEqualTo(Rung.FIRST);
        assertThat(asked).containsExactly("0+500");
        below(350);
        assertThat(below(ROWS + 10)).isEqualTo(rung(350));
        assertThat(asked).containsExactly("0+500", "0+300", "300+50", "350+50");
    }

    @Test
    void aFarRungIsLookedForInStrides() {
        var strides = new Ladder(List.of(10, 1));
        strides.below(255, (rung, behind) -> {
            asked.add(rung.before() + "+" + behind);
            return rung(rung.before() + behind).keys();
        });
        assertThat(asked).containsExactly("0+100", "100+100", "200+50", "250+5");
    }

    private Rung below(int row) {
        return ladder.below(row, (rung, behind) -> {
            asked.add(rung.before() + "+" + behind);
            var found = rung.before() + behind;
            return found < ROWS ? rung(found).keys() : List.of();
        });
    }

    private static Rung rung(int row) {
        return new Rung(row, List.of("key" + row));
    }
}
