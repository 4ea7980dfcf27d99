/** The company's way in, as the login page shows it. */
@NullMarked
package io.kewei.account.company.ui;

import org.jspecify.annotations.NullMarked;
