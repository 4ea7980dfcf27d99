package io.kewei.account.ui;

/**
 * The password, to make sure who is at the screen.
 *
 * @param password what was typed
 */
public record Confirmation(String password) {

    /** Never prints the password. */
    @Override
    public String toString() {
        return "Confirmation";
    }
}
