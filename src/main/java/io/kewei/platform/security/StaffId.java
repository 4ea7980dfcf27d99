package io.kewei.platform.security;

import io.kewei.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a member of staff. */
@Embeddable
public record StaffId(@Column(name = "id") UUID value) {

    public static StaffId next() {
        return new StaffId(Ids.next());
    }
}
