package io.kewei.platform.audit;

/** What sort of act a line of the audit trail tells of. */
public enum AuditKind {

    /** Somebody logged in. */
    LOGIN,
    /** Somebody tried to log in and was turned away. */
    LOGIN_REFUSED,
    /** Somebody logged out. */
    LOGOUT,
    /** Password, second factor, sessions or known devices of an account. */
    ACCOUNT,
    /** A value that is masked otherwise was shown. */
    REVEALED,
    /** A record was shared with another branch, or is no longer. */
    SHARED,
    /** A record of another branch was opened by way of a share. */
    READ_ELSEWHERE,
    /** A screen, a record or an act that was asked for and is not for this user; once in a session. */
    REFUSED,
    /** A field of a record got another value. */
    CHANGED,
    /** Data left the portal as a file. */
    EXPORTED,
    /** A file came in. */
    IMPORTED,
    /** Something was approved or turned down. */
    APPROVED,
    /** Organisation, roles or settings were changed, or the trail itself was looked after. */
    ADMINISTERED
}
