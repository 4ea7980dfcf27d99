/** What pages say of who sees a record, and the administrator's page on who sees what. */
@NamedInterface("ui")
@NullMarked
package io.kewei.sharing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
