package io.kewei.visit;

import io.kewei.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a visit. */
@Embeddable
public record VisitId(@Column(name = "id") UUID value) {

    public static VisitId next() {
        return new VisitId(Ids.next());
    }
}
