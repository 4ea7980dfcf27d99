package io.kewei.customer;

/** What the customer does with what we sell. */
public enum CustomerKind {
    /** 经销商. */
    DISTRIBUTOR,
    /** 零售商. */
    RETAILER,
    /** 一次性客户. */
    ONE_OFF,
    /** 内部关联客户. */
    AFFILIATE,
    /** 最终用户. */
    END_USER
}
