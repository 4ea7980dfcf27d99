package io.kewei.customer;

import io.kewei.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names an invoice. */
@Embeddable
public record TradeId(@Column(name = "id") UUID value) {

    public static TradeId next() {
        return new TradeId(Ids.next());
    }
}
