package io.kewei.bench.journey;

import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Chooses as people do, who look for what they know is there. */
final class Dice {

    private static final int PART = 3;
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,}");

    private Dice() {
    }

    /** Some Chinese characters in a row out of a name: of what stands in Latin letters, people type the beginning. */
    static String partOf(String name, RandomGenerator dice) {
        var chinese = CHINESE.matcher(name).results().map(MatchResult::group).toList();
        var run = chinese.isEmpty() ? name : chinese.get(dice.nextInt(chinese.size()));
        var from = run.length() <= PART ? 0 : dice.nextInt(run.length() - PART + 1);
        return run.substring(from, Math.min(run.length(), from + PART));
    }
}
