package io.kewei.account;

import io.kewei.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a browser from which somebody logs in. */
@Embeddable
public record DeviceId(@Column(name = "id") UUID value) {

    static DeviceId next() {
        return new DeviceId(Ids.next());
    }
}
