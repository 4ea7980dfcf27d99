package io.kewei.platform.scope;

import io.kewei.platform.Conditions;
import io.kewei.platform.Sorting;
import io.kewei.platform.scope.Ladder.Rung;
import io.kewei.platform.scope.ScopedQuery.Shape;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;

/**
 * The words of the queries that read ids in an order. Gaps: {@code place0} and so on and {@code upTo}, of each place no
 * more than so many, where some places are read together; else {@code places}, unless there are none; {@code begin0}
 * and so on are the keys of the row before which nothing is read.
 */
final class IdQueries {

    private final Shape<?> shape;
    private final Conditions where;
    private final int places;
    private final boolean together;
    private final String order;
    private final List<Key> keys;

    IdQueries(Shape<?> shape, Conditions where, Sort sort, int places, boolean together) {
        this.shape = shape;
        this.where = where;
        this.places = places;
        this.together = together;
        this.order = Sorting.clause(sort);
        this.keys = sort.stream().map(one -> new Key(shape.value(one.getProperty()), one.isAscending())).toList();
    }

    boolean isTogether() {
        return together;
    }

    String ids(Rung rung) {
        return together ? together("select few.id", rung) : "select " + shape.id() + here(any(), rung);
    }

    /** What the rows have of each key. */
    String keys(Rung rung) {
        return together ? together(each("select ", one -> "few.key" + one), rung)
                : each("select ", one -> keys.get(one).path()) + here(any(), rung);
    }

    private String together(String select, Rung rung) {
        var inner = each("select " + shape.id() + " as id, ", one -> keys.get(one).path() + " as key" + one);
        return IntStream.range(0, places)
                .mapToObj(place -> inner + here(shape.place() + " = :place" + place, rung) + " limit :upTo")
                .collect(Collectors.joining(" union all ", "with Few as (", ") "))
                + select + " from Few few"
                + each(" order by ", one -> "few.key" + one + (keys.get(one).ascending() ? "" : " desc"));
    }

    private String each(String before, IntFunction<String> key) {
        return IntStream.range(0, keys.size()).mapToObj(key).collect(Collectors.joining(", ", before, ""));
    }

    private String any() {
        return places == 0 ? "" : shape.place() + " in :places";
    }

    private String here(String place, Rung rung) {
        var here = where.and();
        Stream.of(place, rung.isLater() ? begin(0) : "").filter(one -> !one.isEmpty()).forEach(here::add);
        return shape.from(here.text() + order) + here.text() + order;
    }

    /** As a row of keys is compared, but each key by itself: of that alone databases make a piece of an index. */
    private String begin(int one) {
        var key = keys.get(one);
        var from = key.orNull(key.after() + "= :begin" + one);
        return one == keys.size() - 1 ? from
                : from + " and (" + key.orNull(key.after() + " :begin" + one) + " or " + begin(one + 1) + ")";
    }

    private record Key(String path, boolean ascending) {

        String after() {
            return path + (ascending ? " >" : " <");
        }

        /** Nulls stand first, or last the other way round. */
        String orNull(String condition) {
            return ascending ? condition : "(" + condition + " or " + path + " is null)";
        }
    }
}
