package io.kewei.platform.audit;

import io.kewei.platform.security.Roles;
import java.util.UUID;

/**
 * Tells where a kind of records that the trail speaks of can be looked at. Any module may contribute a bean
 * of this type.
 */
public interface AuditedRecord {

    /** The kind, as {@link AuditNote#subject} names it. */
    String subject();

    /** The right of {@link Roles} without which its page does not open. */
    String right();

    /** Address of a record's page. */
    String address(UUID id);
}
