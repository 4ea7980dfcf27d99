package io.kewei.analytics;

import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.ScopeClause;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose records figures are made of. Figures of tickets keep to what is seen of tickets, those of visits and customers to
 * what is seen of these: a number and the list behind it are the same.
 *
 * @param access what the user may see
 * @param chosen only these places; null for all
 */
record KpiScope(Access access, @Nullable Set<BranchId> chosen) {

    /** @param responsible the fact's column that names who answers for the record */
    ScopeClause clause(Area area, String responsible) {
        return ScopeClause.on("branch_id", responsible, access.read(area), chosen);
    }
}
