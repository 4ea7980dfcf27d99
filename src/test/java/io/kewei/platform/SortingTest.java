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
    void aKeyStandsForItsPathAndTheInitialOrderDecidesTies() {
        var page = Sorting.of(PageRequest.of(2, 50, Sort.by("customer").descending()), PATHS, Sort.by("dueAt"));

        assertThat(page.getPageNumber()).isEqualTo(2);
        assertThat(page.getSort()).isEqualTo(Sort.by(Sort.Order.desc("c.name"), Sort.Order.asc("dueAt")));
    }

    @Test
    void aKeyThatNobodyNamedIsTurnedAway() {
        assertThatThrownBy(() -> Sorting.of(PageRequest.of(0, 1, Sort.by("passwordHash")), PATHS, Sort.unsorted()))
                .hasMessage("No sort key 'passwordHash', only [customer, dueAt]");
    }
}
