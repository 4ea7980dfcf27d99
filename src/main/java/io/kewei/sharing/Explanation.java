package io.kewei.sharing;

import io.kewei.organization.Reason;
import io.kewei.platform.scope.ScopedRecord;
import java.util.List;

/** Whether somebody sees a record, and why, or why not. */
public record Explanation(ScopedRecord record, List<Reason> reasons) {

    public Explanation {
        reasons = List.copyOf(reasons);
    }

    public boolean sees() {
        return reasons.stream().anyMatch(Reason::grants);
    }
}
