package io.kewei.organization;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scopes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which places stand above a place, whoever asks: what is set for a place holds for those below it, and somebody at a
 * station does not see headquarters. Tells ids and nothing else.
 */
@Component
public class Lineage {

    private final BranchRepository branches;

    Lineage(BranchRepository branches) {
        this.branches = branches;
    }

    /** The place, the one above it, and so on up to headquarters; empty if there is no such place. */
    @Transactional(readOnly = true)
    public List<BranchId> of(BranchId place) {
        return Scopes.everything(() -> branches.findById(place).map(Branch::path).map(branches::above).orElse(List.of())
                .stream().sorted(Comparator.comparing(Branch::path).reversed()).map(Branch::id).toList());
    }

    /** The place at the top; empty only in a portal that has not started for the first time yet. */
    @Transactional(readOnly = true)
    public Optional<BranchId> headquarters() {
        return Scopes.everything(() -> branches.findFirstByKindOrderByPath(BranchKind.HEADQUARTERS).map(Branch::id));
    }
}
