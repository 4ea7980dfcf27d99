package io.kewei.organization;

import io.kewei.platform.scope.BranchId;
import org.jspecify.annotations.Nullable;

/**
 * One place of the tree, as lists and pickers show it.
 *
 * @param parent null for headquarters
 * @param closed whether nobody works there any more
 */
public record BranchRow(BranchId id, String code, String name, BranchKind kind, @Nullable BranchId parent,
                        boolean closed) {
}
