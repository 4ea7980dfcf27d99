package io.kewei.platform.ui;

import java.util.List;
import java.util.Locale;

/** Accounts that the login page offers; there is a bean of it only while demo data is on. */
public interface LoginHint {

    /** Those to offer at the moment; none while there are none yet. */
    List<Account> accounts(Locale language);

    /**
     * An account to try the portal with.
     *
     * @param login    what to type as user name
     * @param password what to type as password
     * @param role     what the person does, in the language of the user
     */
    record Account(String login, String password, String role) {
    }
}
