package io.kewei.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergeTest {

    record Details(String name, @Nullable String phone, int floor) {
    }

    private final Details original = new Details("Acme", null, 1);

    @Test
    void whatOnlyOneOfTwoPeopleChangedIsTaken() {
        var merge = Merge.of(original, new Details("Acme Ltd", null, 1), new Details("Acme", "0731", 1));

        assertThat(merge.merged()).isEqualTo(new Details("Acme Ltd", "0731", 1));
        assertThat(merge.theirs()).containsExactly("phone");
        assertThat(merge.contested()).isEmpty();
    }

    @Test
    void whatBothChangedStaysMineAndIsContested() {
        var merge = Merge.of(original, new Details("Acme", "mine", 2), new Details("Acme", "theirs", 2));

        assertThat(merge.merged()).isEqualTo(new Details("Acme", "mine", 2));
        assertThat(merge.contested()).containsExactly("phone");
    }
}
