package io.kewei.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StockTest {

    private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);

    @Test
    void countsWhatWasOpenedBeforeAndClosedOnOrAfterTheDay() {
        var stock = new Stock(new Period(APRIL, APRIL.plusDays(2)));
        stock.add(APRIL.minusDays(1), null, 1);
        stock.add(APRIL.minusDays(1), APRIL, 10);
        stock.add(APRIL.minusDays(9), APRIL.minusDays(1), 100);
        stock.add(APRIL, null, 1000);

        assertThat(stock.openAtBeginOf(APRIL)).isEqualTo(11);
        assertThat(stock.openAtBeginOf(APRIL.plusDays(1))).isEqualTo(1001);
    }
}
