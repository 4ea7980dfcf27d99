package io.kewei.sharing;

import io.kewei.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a share. */
@Embeddable
public record ShareId(@Column(name = "id") UUID value) {

    public static ShareId next() {
        return new ShareId(Ids.next());
    }
}
