package io.kewei.organization;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.StaffId;
import io.kewei.platform.security.WhoIsWho;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the parts below this module what places and people are called. */
@Component
@Transactional(readOnly = true)
class Names implements WhoIsWho {

    private final BranchRepository branches;
    private final StaffRepository staff;
    private final OrganizationQueries organization;

    Names(BranchRepository branches, StaffRepository staff, OrganizationQueries organization) {
        this.branches = branches;
        this.staff = staff;
        this.organization = organization;
    }

    @Override
    public List<Place> places() {
        return branches.under("/").stream().map(Branch::row)
                .map(branch -> new Place(branch.id(), branch.code(), branch.name())).toList();
    }

    @Override
    public Set<BranchId> withAllBelow(Set<BranchId> places) {
        return organization.withAllBelow(places);
    }

    @Override
    public List<Person> people(int most) {
        return staff.people(Limit.of(most));
    }

    @Override
    public Optional<Person> person(StaffId id) {
        return staff.person(id);
    }

    @Override
    public Optional<Person> withLogin(String login) {
        return Scopes.everything(() -> staff.personWithLogin(login))
                .filter(person -> person.login().equalsIgnoreCase(login));
    }
}
