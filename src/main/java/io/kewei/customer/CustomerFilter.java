package io.kewei.customer;

import io.kewei.platform.Params;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which customers a list shows. An empty set filters nothing; but without a chosen status the deleted ones stay out.
 *
 * @param text    words to look for in names, pinyin, numbers, phones and contacts; all of them have to be found
 * @param regions codes of provinces, cities or counties; a place stands for all below it
 * @param sort    a column's sort key, with a minus before it from last to first; empty for the list's own order
 */
public record CustomerFilter(String text, Set<CustomerGrade> grades, Set<CustomerStatus> statuses,
                             Set<Industry> industries, Set<String> regions, Set<BranchId> branches,
                             Set<StaffId> owners, String sort) {

    public static final CustomerFilter ALL =
            new CustomerFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "");

    public CustomerFilter {
        text = text.strip();
        grades = Set.copyOf(grades);
        statuses = Set.copyOf(statuses);
        industries = Set.copyOf(industries);
        regions = Set.copyOf(regions);
        branches = Set.copyOf(branches);
        owners = Set.copyOf(owners);
    }

    /** The filter that a page's address asks for. */
    public static CustomerFilter of(Params params) {
        return new CustomerFilter(params.text("q"), params.enums("grade", CustomerGrade.class),
                params.enums("status", CustomerStatus.class), params.enums("industry", Industry.class),
                params.all("region").stream().filter(Divisions::isCode).collect(Collectors.toUnmodifiableSet()),
                params.ids("branch").stream().map(BranchId::new).collect(Collectors.toUnmodifiableSet()),
                params.ids("owner").stream().map(StaffId::new).collect(Collectors.toUnmodifiableSet()),
                params.text("sort"));
    }

    /** This filter as the query part of an address. */
    public Params params() {
        return Params.NONE.with("q", text).with("grade", grades).with("status", statuses).with("industry", industries)
                .with("region", regions).with("branch", branches.stream().map(BranchId::value).toList())
                .with("owner", owners.stream().map(StaffId::value).toList())
                .with("sort", sort);
    }

    /** Whether there is something to look for besides the filters. */
    boolean hasWords() {
        return !text.isEmpty();
    }

    public CustomerFilter withText(String other) {
        return new CustomerFilter(other, grades, statuses, industries, regions, branches, owners, sort);
    }

    public CustomerFilter withGrades(Set<CustomerGrade> others) {
        return new CustomerFilter(text, others, statuses, industries, regions, branches, owners, sort);
    }

    public CustomerFilter withStatuses(Set<CustomerStatus> others) {
        return new CustomerFilter(text, grades, others, industries, regions, branches, owners, sort);
    }

    public CustomerFilter withIndustries(Set<Industry> others) {
        return new CustomerFilter(text, grades, statuses, others, regions, branches, owners, sort);
    }

    public CustomerFilter withRegions(Set<String> others) {
        return new CustomerFilter(text, grades, statuses, industries, others, branches, owners, sort);
    }

    public CustomerFilter withBranches(Set<BranchId> others) {
        return new CustomerFilter(text, grades, statuses, industries, regions, others, owners, sort);
    }

    public CustomerFilter withOwners(Set<StaffId> others) {
        return new CustomerFilter(text, grades, statuses, industries, regions, branches, others, sort);
    }

    public CustomerFilter withSort(String other) {
        return new CustomerFilter(text, grades, statuses, industries, regions, branches, owners, other);
    }
}
