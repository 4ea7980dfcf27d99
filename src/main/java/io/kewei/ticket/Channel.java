package io.kewei.ticket;

/** How a request reached the company. */
public enum Channel {
    /** 电话. */
    PHONE,
    /** 在线客服. */
    ONLINE,
    /** 电子邮件. */
    EMAIL,
    /** 微信公众号. */
    WECHAT,
    /** 官网. */
    WEBSITE,
    /** 社交媒体. */
    SOCIAL,
    /** 传真. */
    FAX,
    /** 信函. */
    LETTER,
    /** 来访. */
    WALK_IN,
    /** 退回的货物. */
    RETURNED_GOODS,
    /** 我方回访、跟进. */
    FOLLOW_UP,
    /** 其他. */
    OTHER
}
