package io.kewei.organization;

import io.kewei.platform.scope.BranchId;
import org.jspecify.annotations.Nullable;

/** One place of the tree, as lists and pickers show it. {@code parent} is null for headquarters. */
public record BranchRow(BranchId id, String code, String name, BranchKind kind, @Nullable BranchId parent) {
}
