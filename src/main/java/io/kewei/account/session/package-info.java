/** Open sessions: who is logged in where, when the screen is locked, and what ends them. */
@NullMarked
package io.kewei.account.session;

import org.jspecify.annotations.NullMarked;
