package io.kewei.organization;

/** How well somebody masters a skill. */
public enum SkillGrade {
    /** 入门: under guidance. */
    BASIC,
    /** 熟练: alone. */
    GOOD,
    /** 精通: teaches others. */
    EXPERT
}
