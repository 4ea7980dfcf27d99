/** The way in: what happens between the login page and the first screen. */
@NullMarked
package io.kewei.account.login;

import org.jspecify.annotations.NullMarked;
