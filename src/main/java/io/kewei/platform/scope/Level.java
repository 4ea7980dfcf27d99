package io.kewei.platform.scope;

/** How far somebody sees in one {@link Area}, from the nearest to the farthest; always from where the post is. */
public enum Level {

    /** 无. */
    NONE,
    /** 本人: what the person answers for. */
    OWN,
    /** 本人及下属: also what those answer for who report to the person, and those who report to them. */
    OWN_AND_SUBORDINATES,
    /** 本部门: what the people of the department answer for. */
    DEPARTMENT,
    /** 本机构: all that belongs to the place of the post. */
    BRANCH,
    /** 本机构及下级: the same of all places below it too. */
    BRANCH_AND_BELOW,
    /** 全部. */
    EVERYTHING
}
