package io.kewei.platform.audit;

import io.kewei.platform.security.Roles;
import java.util.UUID;
import java.util.function.Function;

/**
 * Tells where a kind of records that the trail speaks of can be looked at. Any module may contribute a bean
 * of this type.
 */
public abstract class AuditedRecord {

    private final String subject;
    private final String right;
    private final Function<UUID, String> address;

    /**
     * @param subject the kind, as {@link AuditNote#subject} names it
     * @param right   the right of {@link Roles} without which its page does not open
     * @param address of a record's page
     */
    protected AuditedRecord(String subject, String right, Function<UUID, String> address) {
        this.subject = subject;
        this.right = right;
        this.address = address;
    }

    public String subject() {
        return subject;
    }

    public String right() {
        return right;
    }

    public String address(UUID id) {
        return address.apply(id);
    }
}
