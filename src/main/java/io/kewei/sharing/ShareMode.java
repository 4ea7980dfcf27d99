package io.kewei.sharing;

/** What the other branch may do with a shared record. */
public enum ShareMode {
    /** 查看. */
    READ,
    /** 协助处理: also change it, as far as the roles there allow. */
    WORK
}
