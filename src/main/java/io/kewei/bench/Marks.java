package io.kewei.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * Ids and numbers that follow from which thing of its kind something is: always the same, and ordered in time as those
 * that the portal makes itself.
 */
final class Marks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private Marks() {
    }

    /** @param kind what is numbered, so that two kinds have no id in common */
    static UUID id(String kind, long number, Instant at) {
        var high = at.toEpochMilli() << 16 | 0x7000L | number & 0x0FFFL;
        return new UUID(high, 0x8000_0000_0000_0000L | mixed(kind.hashCode() * SPREAD + number) >>> 2);
    }

    /** What people read: prefix, day and which one of the day it is, from 0 on. */
    static String number(String prefix, LocalDate day, int index) {
        var digits = Integer.toString(index + 1);
        return series(prefix, day) + "-" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    static String series(String prefix, LocalDate day) {
        return prefix + "-" + DAY.format(day);
    }

    /** The finish of SplitMix64: numbers that follow each other come out far apart, no two the same. */
    private static long mixed(long number) {
        var first = (number ^ number >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        var second = (first ^ first >>> 27) * 0x94D0_49BB_1331_11EBL;
        return second ^ second >>> 31;
    }
}
