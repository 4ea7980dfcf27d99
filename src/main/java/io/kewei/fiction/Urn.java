package io.kewei.fiction;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Things of which some are drawn more often than others.
 *
 * @param <T> what is drawn
 */
public final class Urn<T> {

    private final List<T> items;
    private final double[] upTo;

    /** @param weight how often a thing is drawn, compared with the others */
    public Urn(List<T> items, ToDoubleFunction<T> weight) {
        this.items = List.copyOf(items);
        this.upTo = new double[items.size()];
        var sum = 0.0;
        for (var i = 0; i < upTo.length; i++) {
            sum += weight.applyAsDouble(items.get(i));
            upTo[i] = sum;
        }
    }

    private Urn(List<T> items, double[] upTo) {
        this.items = items;
        this.upTo = upTo;
    }

    /** An urn with the lines of a vocabulary, whose last cell is the weight. */
    public static Urn<List<String>> of(String table) {
        return new Urn<>(Words.table(table), line -> Double.parseDouble(line.getLast()));
    }

    public T draw(Chance chance) {
        var at = Arrays.binarySearch(upTo, chance.share() * upTo[upTo.length - 1]);
        return items.get(Math.min(at < 0 ? -at - 1 : at + 1, items.size() - 1));
    }

    /** The same urn with something else for each thing. */
    <R> Urn<R> map(Function<T, R> other) {
        return new Urn<>(items.stream().map(other).toList(), upTo);
    }
}
