package io.kewei.platform.scope;

import io.kewei.platform.Ids;
import io.kewei.platform.security.StaffId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scope as a clause of a native statement, which Hibernate's filters do not reach. What is only shared is not in it:
 * a shared record counts where it belongs.
 *
 * @param sql        a condition; always false for a scope with nothing in it
 * @param parameters the values of the named parameters in it
 */
public record ScopeClause(String sql, Map<String, Object> parameters) {

    /**
     * Records in the scope.
     *
     * @param places      column that names the record's place
     * @param responsible column that names who answers for the record
     * @param chosen      only records of these places, whatever the scope lets see; null for no such wish
     */
    public static ScopeClause on(String places, String responsible, Scope scope, @Nullable Set<BranchId> chosen) {
        var parameters = new LinkedHashMap<String, Object>();
        var seen = switch (scope) {
            case Scope.Everything all -> "1 = 1";
            case Scope.Part part -> {
                var ways = new ArrayList<String>();
                in(ways, places, "scopedPlaces", part.places().stream().map(BranchId::value), parameters);
                in(ways, responsible, "scopedPeople", part.people().stream().map(StaffId::value), parameters);
                yield ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")";
            }
        };
        if (chosen == null) {
            return new ScopeClause(seen, parameters);
        }
        var wanted = new ArrayList<String>();
        in(wanted, places, "chosenPlaces", chosen.stream().map(BranchId::value), parameters);
        return new ScopeClause(seen + " and " + (wanted.isEmpty() ? "1 = 0" : wanted.getFirst()), parameters);
    }

    private static void in(List<String> ways, String column, String name, Stream<UUID> ids,
            Map<String, Object> parameters) {
        var values = ids.sorted().map(Ids::bytes).toList();
        if (!values.isEmpty()) {
            ways.add(column + " in (:" + name + ")");
            parameters.put(name, values);
        }
    }
}
