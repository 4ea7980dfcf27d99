package io.kewei.ticket;

/** What a line of a ticket's timeline tells. */
public enum EntryKind {
    /** 登记. */
    REPORTED,
    /** 状态变化. */
    MOVED,
    /** 派发、改派. */
    ASSIGNED,
    /** 内部备注. */
    NOTE,
    /** 答复客户. */
    REPLY,
    /** 资料变更. */
    CHANGED,
    /** 随导入带来的历史. */
    IMPORTED
}
