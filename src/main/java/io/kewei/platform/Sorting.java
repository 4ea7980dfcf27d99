package io.kewei.platform;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Lets a list sort by named keys only, gives it an order when the user chose none, and puts it into words. */
public final class Sorting {

    /** No two records have the same number: nothing has to decide a tie. */
    private static final String UNIQUE = "number";

    private Sorting() {
    }

    /** An order in paths of a query as its last clause; empty text for no order. */
    public static String clause(Sort sort) {
        return sort.isUnsorted() ? "" : sort.stream()
                .map(one -> one.getProperty() + (one.isAscending() ? "" : " desc"))
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    /**
     * The same rows, their sort keys replaced by paths of the query.
     *
     * @param paths   the keys that screens may use, with the path in the query each stands for
     * @param initial order (in paths) when the page asks for none. Its last path, which no two rows have the same of,
     *                decides ties of what the page asks for, so that pages are stable; in the same direction, so that one
     *                index serves both
     */
    public static Pageable of(Pageable page, Map<String, String> paths, Sort initial) {
        var orders = new ArrayList<Sort.Order>();
        for (var order : page.getSort()) {
            var path = paths.get(order.getProperty());
            if (path == null) {
                throw new IllegalArgumentException(
                        "No sort key '" + order.getProperty() + "', only " + new TreeSet<>(paths.keySet()));
            }
            orders.add(new Sort.Order(order.getDirection(), path));
        }
        if (orders.isEmpty()) {
            return OffsetRequest.of(page, initial);
        }
        if (page.getSort().getOrderFor(UNIQUE) != null) {
            return OffsetRequest.of(page, Sort.by(orders));
        }
        initial.stream().reduce((one, next) -> next)
                .filter(last -> orders.stream().noneMatch(one -> one.getProperty().equals(last.getProperty())))
                .ifPresent(last -> orders.add(new Sort.Order(orders.getLast().getDirection(), last.getProperty())));
        return OffsetRequest.of(page, Sort.by(orders));
    }
}
