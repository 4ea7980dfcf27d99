package io.kewei.ticket;

/** What kind of request it is; priority and the way of handling depend on it. */
public enum TicketType {
    /** 咨询. */
    CONSULTATION,
    /** 问题. */
    PROBLEM,
    /** 服务. */
    SERVICE,
    /** 投诉. */
    COMPLAINT,
    /** 退货. */
    RETURN
}
