package io.kewei.analytics;

import io.kewei.platform.Ids;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.scope.ScopeClause;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose records figures are made of. Figures of tickets keep to what is seen of tickets, those of visits and customers to
 * what is seen of these: a number and the list behind it are the same.
 *
 * @param access what the user may see
 * @param chosen only these places; null for all
 */
record KpiScope(Access access, @Nullable Set<BranchId> chosen) {

    /** Each area's facts name who answers for the record in a column of their own. */
    private static final Map<Area, String> RESPONSIBLE =
            Map.of(Area.TICKET, "handler_id", Area.VISIT, "assignee_id", Area.CUSTOMER, "owner_id");

    /** All facts of an area that are in it. */
    ScopeClause clause(Area area) {
        return clause(area, access.read(area));
    }

    /**
     * The places of which everything is in it.
     *
     * @param all every place there is
     */
    Set<BranchId> wholePlaces(Area area, Supplier<Set<BranchId>> all) {
        return switch (access.read(area)) {
            case Scope.Everything everything -> chosen == null ? all.get() : chosen;
            case Scope.Part part -> part.places().stream().filter(place -> chosen == null || chosen.contains(place))
                    .collect(Collectors.toUnmodifiableSet());
        };
    }

    /** What is in it of other places, because people answer for it; null if that is nothing in any case. */
    @Nullable ScopeClause elsewhere(Area area) {
        if (!(access.read(area) instanceof Scope.Part part) || part.people().isEmpty()) {
            return null;
        }
        var clause = clause(area, new Scope.Part(Set.of(), part.people(), Set.of()));
        if (part.places().isEmpty()) {
            return clause;
        }
        var parameters = new HashMap<>(clause.parameters());
        parameters.put("wholePlaces", part.places().stream().map(BranchId::value).map(Ids::bytes).toList());
        return new ScopeClause(clause.sql() + " and branch_id not in (:wholePlaces)", parameters);
    }

    private ScopeClause clause(Area area, Scope scope) {
        return ScopeClause.on("branch_id", RESPONSIBLE.get(area), scope, chosen);
    }
}
