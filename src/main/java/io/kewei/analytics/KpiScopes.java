package io.kewei.analytics;

import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scopes;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whose records figures are made of: what the user may see, narrowed to the branch that was chosen. */
@Component
class KpiScopes {

    private final OrganizationQueries organization;

    KpiScopes(OrganizationQueries organization) {
        this.organization = organization;
    }

    /** What the user may see, of some places with all places below them; none for all. */
    KpiScope of(Set<BranchId> branches) {
        return of(branches, places());
    }

    /** The same for whoever has the places already. */
    KpiScope of(Set<BranchId> branches, Places places) {
        return new KpiScope(Scopes.current(), branches.isEmpty() ? null : places.under(branches));
    }

    /** The places that the user may see. */
    Places places() {
        return new Places(organization.branches());
    }
}
