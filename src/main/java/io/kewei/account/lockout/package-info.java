/** Patience with wrong passwords and codes: how often, from where, and how long to wait. */
@NullMarked
package io.kewei.account.lockout;

import org.jspecify.annotations.NullMarked;
