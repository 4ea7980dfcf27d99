/** The screens of accounts: the second step of the login, one's own account, other people's for administrators. */
@NullMarked
package io.kewei.account.ui;

import org.jspecify.annotations.NullMarked;
