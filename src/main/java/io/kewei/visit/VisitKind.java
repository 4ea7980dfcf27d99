package io.kewei.visit;

/** Why somebody goes to, or calls, a customer (domain: 7.1 to 7.3, 10). */
public enum VisitKind {
    /** 拜访: to learn the latest and keep in touch. */
    VISIT,
    /** 回访: after service or a solved problem. */
    RETURN_VISIT,
    /** 例行检查: the routine inspection of equipment. */
    INSPECTION,
    /** 上门: to work on site. */
    ON_SITE
}
