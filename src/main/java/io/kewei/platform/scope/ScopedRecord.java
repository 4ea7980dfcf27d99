package io.kewei.platform.scope;

import io.kewei.platform.security.StaffId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record as it is talked about where it does not matter what kind of record it is: when it is shared, or when somebody
 * asks why it is seen.
 *
 * @param number   as people name it, such as {@code WO-260305-0042}
 * @param title    a customer's name, a ticket's subject
 * @param customer whom it is about; null for a customer itself
 */
public record ScopedRecord(Area area, UUID key, BranchId branch, @Nullable StaffId responsible, String number,
                           String title, @Nullable UUID customer) implements Scoped {
}
