package io.kewei.platform.scope;

import io.kewei.platform.Conditions;
import io.kewei.platform.Sorting;
import io.kewei.platform.scope.ScopedQuery.Shape;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;

/**
 * The words of the queries that read some places' records in an order. Gaps: {@code place0} and so on; {@code begin} is
 * a value of the first key before which nothing is read, {@code end} one from which on nothing is counted.
 */
final class PlaceQueries {

    private final Shape<?> shape;
    private final Conditions where;
    private final Sort sort;
    private final int places;
    private final String order;
    private final String key;
    private final boolean ascending;

    PlaceQueries(Shape<?> shape, Conditions where, Sort sort, int places) {
        this.shape = shape;
        this.where = where;
        this.sort = sort;
        this.places = places;
        this.order = Sorting.clause(sort);
        var first = sort.iterator().next();
        this.key = first.getProperty();
        this.ascending = first.isAscending();
    }

    /** Ids of one place. */
    String alone() {
        return "select " + shape.id() + here(place(0), "", order);
    }

    /** Ids of all places, of each no more than {@code upTo}. */
    String together(boolean begun) {
        var keys = sort.stream().map(Sort.Order::getProperty).toList();
        var select = IntStream.range(0, keys.size()).mapToObj(one -> ", " + keys.get(one) + " as key" + one)
                .collect(Collectors.joining("", "select " + shape.id() + " as id", ""));
        var ofKeys = Sort.by(sort.stream()
                .map(one -> one.withProperty("few.key" + keys.indexOf(one.getProperty()))).toList());
        return few(place -> select + here(place(place), begun ? begin() : "", order) + " limit :upTo")
                + "select few.id from Few few" + Sorting.clause(ofKeys);
    }

    /** Of the keys that stand behind {@code skip} others in each place the first. */
    String pivot(boolean begun) {
        return few(place -> "select " + key + " as key0" + here(place(place), begun ? begin() : "", order)
                + " limit 1 offset :skip")
                + "select few.key0 from Few few order by few.key0" + (ascending ? "" : " desc");
    }

    /** How many there are before {@code end}. */
    String count(boolean begun) {
        var any = IntStream.range(0, places).mapToObj(this::place).collect(Collectors.joining(" or ", "(", ")"));
        var nulls = ascending ? "(" + before() + " or " + key + " is null)" : before();
        return "select count(*)" + here(any, begun ? begin() + " and " + before() : nulls, "");
    }

    /** Nulls stand first, or last the other way round. */
    private String begin() {
        return ascending ? key + " >= :begin" : "(" + key + " <= :begin or " + key + " is null)";
    }

    private String before() {
        return key + (ascending ? " < :end" : " > :end");
    }

    private String few(IntFunction<String> one) {
        return IntStream.range(0, places).mapToObj(one)
                .collect(Collectors.joining(" union all ", "with Few as (", ") "));
    }

    private String place(int place) {
        return shape.place() + " = :place" + place;
    }

    private String here(String place, String bound, String order) {
        var here = where.and();
        Stream.of(place, bound).filter(one -> !one.isEmpty()).forEach(here::add);
        return shape.from(here.text() + order) + here.text() + order;
    }
}
