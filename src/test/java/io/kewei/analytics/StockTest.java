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

    @Test
    void beforeAnybodyCountedDaysNothingIsClosedThatIsOpen() {
        var period = new Period(LocalDate.of(1950, 1, 1), LocalDate.of(1951, 1, 1));
        var stock = new Stock(period);
        stock.add(LocalDate.of(1950, 5, 1), null, 3);
        stock.add(LocalDate.of(2026, 5, 1), null, 4);

        assertThat(stock.closed(period)).isZero();
        assertThat(stock.openAtBeginOf(period.to())).isEqualTo(3);
    }
}
