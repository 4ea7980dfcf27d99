package io.kewei.bench.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DiceTest {

    @RepeatedTest(100)
    void partsOfNamesAreWhatTheSearchPromisesToFind(RepetitionInfo run) {
        var name = "负载7f2a-91有限公司";

        var part = Dice.partOf(name, new Random(run.getCurrentRepetition()));

        assertTrue(part.matches("\\p{IsHan}{2,3}") && name.contains(part), part);
    }

    @Test
    void aNameWithoutChineseHasPartsToo() {
        assertEquals("ABB", Dice.partOf("ABB", new Random(1)));
    }
}
