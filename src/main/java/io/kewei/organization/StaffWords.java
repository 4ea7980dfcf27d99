package io.kewei.organization;

import io.kewei.platform.Refusal;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what a file of staff says in words: places, departments, superiors, and who is there already. */
@Component
class StaffWords {

    private final StaffRepository staff;
    private final BranchRepository branches;
    private final DepartmentRepository departments;
    private final SkillBook skills;

    StaffWords(StaffRepository staff, BranchRepository branches, DepartmentRepository departments, SkillBook skills) {
        this.staff = staff;
        this.branches = branches;
        this.departments = departments;
        this.skills = skills;
    }

    /** All that these records may mean. */
    Known known(Collection<StaffRecord> records) {
        var logins = records.stream().flatMap(one -> Stream.of(one.login(), one.superior() == null ? "" : one.superior()))
                .map(StaffRules::folded).collect(Collectors.toSet());
        return new Known(staff.calledIgnoringCase(logins).stream()
                .collect(Collectors.toMap(one -> StaffRules.folded(one.login()), Function.identity())),
                branches.under("/"), departments.findAll(), skills.names());
    }

    /** What is known of those whom some records tell of. */
    record Known(Map<String, Staff> people, List<Branch> places, List<Department> departments,
                 Map<SkillId, String> skills) {

        Optional<Staff> person(StaffRecord record) {
            return Optional.ofNullable(people.get(StaffRules.folded(record.login())));
        }

        StaffDetails before(Staff person) {
            return person.details(skills);
        }

        /**
         * What the file says, and where it says nothing, what is known.
         *
         * @param home where somebody new sits of whom the file does not say it
         * @throws Refusal {@code organization.import.reason.…} for a word that means nothing
         */
        StaffDetails details(StaffRecord said, BranchId home) {
            var before = person(said).map(this::before)
                    .orElseGet(() -> StaffDetails.of(said.login(), said.name(), home, Set.of()));
            var branch = said.place() == null ? before.branch() : place(said.place());
            var stayed = branch.equals(before.branch());
            var posts = said.posts().isEmpty() ? before.posts() : posts(said, branch);
            return new StaffDetails(before.login(), said.name(), branch,
                    said.department() == null ? stayed ? before.department() : null : department(said.department(), branch),
                    said.superior() == null ? before.superior() : superior(said.superior()), posts,
                    said.phone() == null ? before.phone() : said.phone(),
                    said.employedOn() == null ? before.employedOn() : said.employedOn(),
                    said.quickResponse() == null ? before.quickResponse() : said.quickResponse(), before.skills());
        }

        private Set<Post> posts(StaffRecord said, BranchId branch) {
            var all = new HashSet<Post>();
            said.posts().forEach(one -> all.add(new Post(one.place() == null ? branch : place(one.place()), one.job())));
            return all;
        }

        private BranchId place(String word) {
            var found = places.stream().filter(one -> one.details().code().equalsIgnoreCase(word)
                    || one.name().equals(word)).toList();
            if (found.size() != 1) {
                throw new Refusal("organization.import.reason.place", word);
            }
            return found.getFirst().id();
        }

        private DepartmentId department(String word, BranchId branch) {
            return departments.stream().filter(one -> one.branch().equals(branch) && one.name().equals(word)).findFirst()
                    .map(Department::id).orElseThrow(() -> new Refusal("organization.import.reason.department", word));
        }

        private @Nullable StaffId superior(String login) {
            return Optional.ofNullable(people.get(StaffRules.folded(login))).map(Staff::id)
                    .orElseThrow(() -> new Refusal("organization.import.reason.superior", login));
        }
    }
}
