package io.kewei.absence;

import io.kewei.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names an absence. */
@Embeddable
public record AbsenceId(@Column(name = "id") UUID value) {

    public static AbsenceId next() {
        return new AbsenceId(Ids.next());
    }
}
