package io.kewei.visit;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.util.Set;

/**
 * Which visits are shown. An empty set asks for nothing in particular.
 *
 * @param people   who goes
 * @param teams    places where those who go work, each with all below it
 * @param branches places that the customers belong to, each with all below it
 */
public record VisitFilter(Set<StaffId> people, Set<BranchId> teams, Set<BranchId> branches, Set<VisitKind> kinds,
                          Set<VisitState> states) {

    public static final VisitFilter ALL = new VisitFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public VisitFilter {
        people = Set.copyOf(people);
        teams = Set.copyOf(teams);
        branches = Set.copyOf(branches);
        kinds = Set.copyOf(kinds);
        states = Set.copyOf(states);
    }

    public VisitFilter withPeople(Set<StaffId> now) {
        return new VisitFilter(now, teams, branches, kinds, states);
    }

    public VisitFilter withTeams(Set<BranchId> now) {
        return new VisitFilter(people, now, branches, kinds, states);
    }

    public VisitFilter withBranches(Set<BranchId> now) {
        return new VisitFilter(people, teams, now, kinds, states);
    }

    public VisitFilter withKinds(Set<VisitKind> now) {
        return new VisitFilter(people, teams, branches, now, states);
    }

    public VisitFilter withStates(Set<VisitState> now) {
        return new VisitFilter(people, teams, branches, kinds, now);
    }
}
