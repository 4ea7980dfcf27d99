package io.kewei.account.session;

/** What the screens of a session hear of. */
public enum SessionNews {

    /** Nobody has touched it for a while; it will be locked soon. */
    LOCKED_SOON,
    /** Nobody has touched it for too long: the password first, then on where one was. */
    LOCKED,
    UNLOCKED,
    /** It will be over soon, whatever is done. */
    OVER_SOON,
    /** It was ended from elsewhere, or its time was up. */
    ENDED,
    /** Somebody has logged in to the same account from a device that was not known. */
    NEW_DEVICE
}
