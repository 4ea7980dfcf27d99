package io.kewei.platform.importing;

import io.kewei.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names one run of an import. */
@Embeddable
public record ImportRunId(@Column(name = "id") UUID value) {

    public static ImportRunId next() {
        return new ImportRunId(Ids.next());
    }
}
