package io.kewei.platform.scope;

import io.kewei.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a place in the organisation tree: headquarters, a region, a branch or a station. */
@Embeddable
public record BranchId(@Column(name = "id") UUID value) {

    public static BranchId next() {
        return new BranchId(Ids.next());
    }
}
