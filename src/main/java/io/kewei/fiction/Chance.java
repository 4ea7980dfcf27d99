package io.kewei.fiction;

import java.util.List;
import java.util.Random;

/** Dice that fall the same way for the same seed. */
public final class Chance {

    private static final long SEED = 20_260_301;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final Random random;

    /** @param subject what is diced for; each subject has dice of its own, so that one does not disturb the other */
    public Chance(String subject, long number) {
        this.random = new Random((SEED + subject.hashCode()) * SPREAD + number * 0x5DEE_CE66DL);
    }

    /** Whether something happens that happens with this probability. */
    public boolean hits(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** A number from 0 inclusive to 1 exclusive. */
    public double share() {
        return random.nextDouble();
    }

    /** A positive number around the median, seldom much larger. */
    public double around(double median, double sigma) {
        return median * Math.exp(sigma * random.nextGaussian());
    }

    public <T> T of(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    public String digits(int count) {
        var digits = new StringBuilder();
        for (var i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
