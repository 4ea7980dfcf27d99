package io.kewei.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

class SortingTest {

    private static final Map<String, String> PATHS = Map.of("customer", "c.name", "dueAt", "dueAt");

    @Test
    void aKeyStandsForItsPathAndTheEndOfTheInitialOrderDecidesTies() {
        var page = Sorting.of(PageRequest.of(2, 50, Sort.by("customer").descending()), PATHS, Sort.by("dueAt", "id"));

        assertThat(page.getPageNumber()).isEqualTo(2);
        assertThat(page.getSort()).isEqualTo(Sort.by(Sort.Order.desc("c.name"), Sort.Order.desc("id")));
    }

    @Test
    void numbersHaveNoTies() {
        var page = Sorting.of(PageRequest.of(0, 50, Sort.by("number")), Map.of("number", "t.number"), Sort.by("id"));

        assertThat(page.getSort()).isEqualTo(Sort.by("t.number"));
    }

    @Test
    void aKeyThatNobodyNamedIsTurnedAway() {
        assertThatThrownBy(() -> Sorting.of(PageRequest.of(0, 1, Sort.by("passwordHash")), PATHS, Sort.unsorted()))
                .hasMessage("No sort key 'passwordHash', only [customer, dueAt]");
    }
}
