package io.kewei.account.ui;

/**
 * Where mail about the account goes, and the password to make sure who asks for it.
 *
 * @param email empty for nowhere
 */
public record EmailChange(String email, String password) {

    /** Never prints the password. */
    @Override
    public String toString() {
        return email;
    }
}
