package io.kewei.platform.importing;

import io.kewei.platform.scope.BranchId;

/** For whom an import works: the place that new records belong to, and the login name of who started it. */
public record ImportContext(BranchId branch, String user) {
}
