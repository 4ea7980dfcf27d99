package io.kewei.bench.journey;

import java.util.random.RandomGenerator;

/** Chooses as people do, who look for what they know is there. */
final class Dice {

    private static final int PART = 3;

    private Dice() {
    }

    /** Some characters in a row out of a name. */
    static String partOf(String name, RandomGenerator dice) {
        var from = name.length() <= PART ? 0 : dice.nextInt(name.length() - PART);
        return name.substring(from, Math.min(name.length(), from + PART));
    }
}
