package io.kewei.platform.scope;

import io.kewei.platform.Ids;
import java.util.List;

/**
 * A scope as a clause of a native statement, which Hibernate's filter does not reach. The statement has to name the
 * parameter {@link #PARAMETER} nowhere else, and be given {@link #branches()} for it.
 *
 * @param sql      a condition; always false for a scope without a place
 * @param branches the places as they stand in the database
 */
public record ScopeClause(String sql, List<byte[]> branches) {

    public static final String PARAMETER = "scopedBranches";

    /** Records whose column names a place in the scope. */
    public static ScopeClause on(String column, Scope scope) {
        return switch (scope) {
            case Scope.Everything all -> new ScopeClause("1 = 1", List.of());
            case Scope.Branches none when none.branches().isEmpty() -> new ScopeClause("1 = 0", List.of());
            case Scope.Branches some -> new ScopeClause(column + " in (:" + PARAMETER + ")",
                    some.branches().stream().map(BranchId::value).sorted().map(Ids::bytes).toList());
        };
    }
}
