package io.kewei.organization;

/** What a place in the organisation tree is. */
public enum BranchKind {
    /** 总部. */
    HEADQUARTERS,
    /** 大区. */
    REGION,
    /** 分公司. */
    BRANCH,
    /** 服务站. */
    STATION,
    /** 委托代理服务机构. */
    AGENT
}
