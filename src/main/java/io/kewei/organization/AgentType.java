package io.kewei.organization;

/** On what ground an entrusted agent acts for the company (domain: 1.1). */
public enum AgentType {
    /** 法定代理. */
    STATUTORY,
    /** 委托代理. */
    ENTRUSTED,
    /** 指定代理. */
    DESIGNATED
}
