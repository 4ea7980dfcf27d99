package io.kewei.workcalendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Knows which years' holidays have to be known on a day: this year's always, next year's from December on. */
final class YearGap {

    private YearGap() {
    }

    /** The years that should be known and are not. */
    static List<Integer> missing(LocalDate today, IntPredicate known) {
        var last = today.getMonth() == Month.DECEMBER ? today.getYear() + 1 : today.getYear();
        return IntStream.rangeClosed(today.getYear(), last).filter(known.negate()).boxed().toList();
    }
}
