package io.kewei.customer;

/** How close we work with the customer: 基本型, 被动型, 负责型, 能动型, 伙伴型. */
public enum Relationship {
    BASIC, REACTIVE, ACCOUNTABLE, PROACTIVE, PARTNER
}
