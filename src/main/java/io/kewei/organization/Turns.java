package io.kewei.organization;

import io.kewei.platform.Missing;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.StaffId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one at a time do something with a person or a place, until the caller's transaction ends: for whoever looks
 * first whether there is something already, and then adds to it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Turns {

    private final StaffRepository staff;
    private final BranchRepository branches;

    Turns(StaffRepository staff, BranchRepository branches) {
        this.staff = staff;
        this.branches = branches;
    }

    /** @throws Missing if there is no such person, whoever asks */
    public void take(StaffId person) {
        Scopes.everything(() -> staff.lock(person)).orElseThrow(Missing::new);
    }

    /** @throws Missing if there is no such place, whoever asks */
    public void take(BranchId place) {
        Scopes.everything(() -> branches.lock(place)).orElseThrow(Missing::new);
    }
}
