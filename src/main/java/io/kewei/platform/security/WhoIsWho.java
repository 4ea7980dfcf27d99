package io.kewei.platform.security;

import io.kewei.platform.scope.BranchId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names of places and people, for screens below the organisation, which knows them. */
public interface WhoIsWho {

    /** The places that the user may see, from the top of the tree down. */
    List<Place> places();

    /** These places and all below them, as far as the user may see them; none for none. */
    Set<BranchId> withAllBelow(Set<BranchId> places);

    /** People whom the user may see, by name; those too who have left. */
    List<Person> people(int most);

    /** One of them. */
    Optional<Person> person(StaffId id);

    /**
     * Whose login this is, also of somebody who has left, whether or not anybody looks who may know; big and small letters
     * are alike, others that only look alike are not. As quick for a login that nobody has.
     */
    Optional<Person> withLogin(String login);

    /** One place; {@code code} is what the command line calls it. */
    record Place(BranchId id, String code, String name) {
    }

    /** One person, and where the person works. */
    record Person(StaffId id, String login, String name, BranchId branch) {
    }
}
