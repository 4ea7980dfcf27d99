package io.kewei.customer;

import java.util.EnumSet;
import java.util.Set;

/** Where a customer stands between first contact and the end. The arrows between states are here and nowhere else. */
public enum CustomerStatus {

    /** 潜在. */
    PROSPECT,
    /** 开发中. */
    DEVELOPING,
    /** 待审批. */
    PENDING,
    /** 正式. */
    ACTIVE,
    /** 冻结: no new orders. */
    FROZEN,
    /** 已删除: kept for its history, out of the lists. */
    DELETED;

    /** The states in which a customer may enter the archive. */
    public static final Set<CustomerStatus> FIRST =
            Set.copyOf(EnumSet.of(PROSPECT, DEVELOPING, PENDING, ACTIVE));

    /** Whether a customer may go from here to there; staying is always allowed. */
    public boolean leadsTo(CustomerStatus next) {
        return next == this || switch (this) {
            case PROSPECT -> next == DEVELOPING || next == PENDING || next == ACTIVE || next == DELETED;
            case DEVELOPING -> next == PROSPECT || next == PENDING || next == ACTIVE || next == DELETED;
            case PENDING -> next == DEVELOPING || next == ACTIVE || next == DELETED;
            case ACTIVE -> next == FROZEN || next == DELETED;
            case FROZEN -> next == ACTIVE || next == DELETED;
            case DELETED -> false;
        };
    }
}
