package io.kewei.analytics.keeping;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Some days of a month.
 *
 * @param bits the first day is the lowest
 */
public record Days(int bits) {

    public static final Days NONE = new Days(0);
    public static final Days ALL = new Days(0x7fff_ffff);

    public static Days of(LocalDate day) {
        return new Days(1 << day.getDayOfMonth() - 1);
    }

    public Days plus(Days others) {
        return new Days(bits | others.bits);
    }

    public boolean none() {
        return bits == 0;
    }

    /** Whether it is the whole month. */
    public boolean whole() {
        return equals(ALL);
    }

    public boolean has(int dayOfMonth) {
        return (bits >> dayOfMonth - 1 & 1) == 1;
    }

    /** Those that the month has. */
    public Stream<LocalDate> in(YearMonth month) {
        return IntStream.rangeClosed(1, month.lengthOfMonth()).filter(this::has).mapToObj(month::atDay);
    }
}
