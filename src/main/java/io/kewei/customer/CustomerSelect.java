package io.kewei.customer;

import io.kewei.platform.Conditions;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.ScopedQuery;
import java.util.ArrayList;
import java.util.List;

/** A filter without search words in words of the database. */
final class CustomerSelect {

    private static final String LINE = """
            new io.kewei.customer.CustomerRow(
                c.id, c.version, c.number, c.name, c.grade, c.status, c.kind, c.industry, c.reach.region, c.branch,
                coalesce(b.name, ''), c.owner, s.name, c.reach.phone, c.reach.address, c.registeredAt, c.changedAt)
            """;

    /** Left joins: a database that may begin with the few places of a scope sorts all of their customers. */
    private static final String JOINS =
            " left join BranchEntry b on b.id = c.branch left join StaffEntry s on s.id = c.owner ";

    static final String ROW = "select " + LINE + " from Customer c" + JOINS;

    static final ScopedQuery.Shape<CustomerRow> SHAPE =
            new ScopedQuery.Shape<>(Area.CUSTOMER, CustomerRow.class, LINE, "Customer c", JOINS);

    private CustomerSelect() {
    }

    static Conditions where(CustomerFilter filter) {
        var where = new Conditions();
        where.in("c.grade", filter.grades());
        where.in("c.status", filter.statuses());
        where.in("c.industry", filter.industries());
        where.in("c.branch", filter.branches());
        where.in("c.owner", filter.owners());
        if (filter.statuses().isEmpty()) {
            where.add("c.status <> io.kewei.customer.CustomerStatus.DELETED");
        }
        regions(where, filter.regions().stream().sorted().toList());
        return where;
    }

    private static void regions(Conditions where, List<String> codes) {
        var places = new ArrayList<String>();
        for (var code : codes) {
            var name = "region" + places.size();
            places.add("c.reach.region like :" + name);
            where.put(name, code + "%");
        }
        if (!places.isEmpty()) {
            where.add("(" + String.join(" or ", places) + ")");
        }
    }
}
