package io.kewei.platform.scope;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What somebody may see: everything, or the records of some places. */
public sealed interface Scope {

    /** Headquarters, and jobs that work for all. */
    record Everything() implements Scope {

        @Override
        public boolean covers(BranchId branch) {
            return true;
        }
    }

    /** The records of these places; none of them is nothing at all. */
    record Branches(Set<BranchId> branches) implements Scope {

        public Branches {
            branches = Set.copyOf(branches);
        }

        @Override
        public boolean covers(BranchId branch) {
            return branches.contains(branch);
        }

        Set<UUID> values() {
            return branches.stream().map(BranchId::value).collect(Collectors.toUnmodifiableSet());
        }
    }

    Scope EVERYTHING = new Everything();
    Scope NOTHING = new Branches(Set.of());

    boolean covers(BranchId branch);

    /** What of these places is in the scope: a filter never shows more than the scope does. */
    default Scope narrowedTo(Set<BranchId> places) {
        return new Branches(places.stream().filter(this::covers).collect(Collectors.toUnmodifiableSet()));
    }
}
