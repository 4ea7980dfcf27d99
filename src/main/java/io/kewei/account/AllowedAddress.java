package io.kewei.account;

import io.kewei.platform.Ids;
import io.kewei.platform.BranchAggregate;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Unscoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A range of network addresses from which the people of a place may use the portal. */
@Entity
@Unscoped("decides about logins, when nobody is logged in yet; administrators alone read it")
class AllowedAddress extends BranchAggregate<AllowedAddress> {

    @Id
    private UUID id;
    private String cidr;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AllowedAddress() {
    }

    AllowedAddress(BranchId branch, String cidr) {
        super(branch);
        this.id = Ids.next();
        this.cidr = cidr;
    }

    String cidr() {
        return cidr;
    }
}
