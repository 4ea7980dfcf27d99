/** Screen parts that choose places and people. */
@NamedInterface("ui")
@NullMarked
package io.kewei.organization.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
