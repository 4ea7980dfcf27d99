package io.kewei.organization;

import io.kewei.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a department. */
@Embeddable
public record DepartmentId(@Column(name = "id") UUID value) {

    public static DepartmentId next() {
        return new DepartmentId(Ids.next());
    }
}
