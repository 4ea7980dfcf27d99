/** The company's own ways to log in: passwords that its directory checks, and its identity provider. Off unless set up. */
@NullMarked
package io.kewei.account.company;

import org.jspecify.annotations.NullMarked;
