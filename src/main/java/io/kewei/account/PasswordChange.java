package io.kewei.account;

/**
 * What somebody fills in to get another password.
 *
 * @param current the password as it is
 * @param fresh   the password as it shall be
 * @param again   the same once more
 */
public record PasswordChange(String current, String fresh, String again) {

    /** Never prints a password. */
    @Override
    public String toString() {
        return "PasswordChange";
    }
}
