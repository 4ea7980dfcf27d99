package io.kewei.platform.audit;

import io.kewei.platform.Params;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the trail are shown; an empty set filters nothing.
 *
 * @param text     the beginning of a record's number, or part of its name; or a person's name or login
 * @param branches where the record belongs, or where the person works
 * @param from     first day, in the portal's zone
 * @param to       last day
 */
public record AuditFilter(String text, Set<AuditKind> kinds, Set<StaffId> people, Set<BranchId> branches,
                          @Nullable LocalDate from, @Nullable LocalDate to) {

    public static final AuditFilter ALL = new AuditFilter("", Set.of(), Set.of(), Set.of(), null, null);

    public AuditFilter {
        text = text.strip();
        kinds = Set.copyOf(kinds);
        people = Set.copyOf(people);
        branches = Set.copyOf(branches);
    }

    /** The filter that a page's address asks for. */
    public static AuditFilter of(Params params) {
        return new AuditFilter(params.text("q"), params.enums("kind", AuditKind.class),
                params.ids("person").stream().map(StaffId::new).collect(Collectors.toUnmodifiableSet()),
                params.ids("branch").stream().map(BranchId::new).collect(Collectors.toUnmodifiableSet()),
                params.date("from").orElse(null), params.date("to").orElse(null));
    }

    /** This filter as the query part of an address. */
    public Params params() {
        return Params.NONE.with("q", text).with("kind", kinds)
                .with("person", people.stream().map(StaffId::value).toList())
                .with("branch", branches.stream().map(BranchId::value).toList()).with("from", from).with("to", to);
    }

    public AuditFilter withText(String other) {
        return new AuditFilter(other, kinds, people, branches, from, to);
    }

    public AuditFilter withKinds(Set<AuditKind> others) {
        return new AuditFilter(text, others, people, branches, from, to);
    }

    public AuditFilter withPeople(Set<StaffId> others) {
        return new AuditFilter(text, kinds, others, branches, from, to);
    }

    public AuditFilter withBranches(Set<BranchId> others) {
        return new AuditFilter(text, kinds, people, others, from, to);
    }

    public AuditFilter withDays(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new AuditFilter(text, kinds, people, branches, first, last);
    }
}
