package io.kewei.customer;

import io.kewei.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a customer. */
@Embeddable
public record CustomerId(@Column(name = "id") UUID value) {

    public static CustomerId next() {
        return new CustomerId(Ids.next());
    }
}
