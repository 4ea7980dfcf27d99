package io.kewei.customer;

import io.kewei.platform.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names one person at a customer, so that the person stays the same while name and phone change. */
@Embeddable
public record ContactId(UUID value) {

    public static ContactId next() {
        return new ContactId(Ids.next());
    }
}
