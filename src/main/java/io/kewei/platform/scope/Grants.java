package io.kewei.platform.scope;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Single records that places see although they belong elsewhere. A module that lets records be shared provides it. */
public interface Grants {

    /** What is shared with one of the places at a moment. */
    List<Grant> to(Scope places, Instant now);

    /**
     * One shared record.
     *
     * @param place    where the record belongs
     * @param customer whom it is about, so that the name can be read; null if it is about no customer
     * @param work     whether it may be changed too
     * @param until    when the share ends
     */
    record Grant(Area area, UUID record, BranchId place, @Nullable UUID customer, boolean work, Instant until) {
    }
}
