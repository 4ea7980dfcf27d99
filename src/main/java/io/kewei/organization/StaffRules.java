package io.kewei.organization;

import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What has to hold for somebody who works here. */
@Component
class StaffRules {

    private final BranchRepository branches;
    private final DepartmentRepository departments;
    private final StaffRepository staff;
    private final EntityManager entities;

    StaffRules(BranchRepository branches, DepartmentRepository departments, StaffRepository staff,
            EntityManager entities) {
        this.branches = branches;
        this.departments = departments;
        this.staff = staff;
        this.entities = entities;
    }

    /**
     * Checks details against the places and people that they name.
     *
     * @throws Refusal {@code organization.refusal.closed} for a closed place, {@code organization.refusal.department} for
     *                 a department of another place, {@code organization.refusal.superior} if people would report in a
     *                 circle, {@code organization.refusal.gone} for a superior who has left
     */
    void require(Staff person, StaffDetails details) {
        Stream.concat(Stream.of(details.branch()), details.posts().stream().map(Post::place)).distinct()
                .sorted(Comparator.comparing(BranchId::value)).forEach(this::requireOpen);
        if (details.department() != null && !departments.findById(details.department()).orElseThrow(Missing::new)
                .branch().equals(details.branch())) {
            throw new Refusal("organization.refusal.department");
        }
        if (details.superior() != null && !details.superior().equals(person.superior())) {
            requireActive(details.superior(), person.id());
        }
        requireNoCircle(person, details.superior());
    }

    /** @throws Refusal {@code organization.refusal.gone} if the person has left or is who should be replaced */
    void requireActive(StaffId id, StaffId other) {
        if (id.equals(other) || !staff.findById(id).orElseThrow(Missing::new).active()) {
            throw new Refusal("organization.refusal.gone");
        }
    }

    /** @throws Refusal {@code organization.refusal.lastAdministrator} if nobody could set the portal up any more */
    void requireOtherAdministrator(Staff person) {
        var all = isRehearsal() ? staff.administrators() : staff.lockAdministrators();
        if (all.stream().allMatch(one -> one.id().equals(person.id()))) {
            throw new Refusal("organization.refusal.lastAdministrator");
        }
    }

    /** The place cannot be closed before the caller's transaction ends, as {@link PlaceService#close} waits for it. */
    private void requireOpen(BranchId place) {
        var found = branches.findById(place).orElseThrow(Missing::new);
        if (!isRehearsal()) {
            entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        }
        if (found.closedOn() != null) {
            throw new Refusal("organization.refusal.closed", found.name());
        }
    }

    /** A transaction that only reads changes nothing that others would have to wait for, and may not lock. */
    private static boolean isRehearsal() {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private void requireNoCircle(Staff person, @Nullable StaffId superior) {
        var met = new HashSet<StaffId>();
        met.add(person.id());
        for (var above = superior; above != null; above = staff.findById(above).map(Staff::superior).orElse(null)) {
            if (!met.add(above)) {
                throw new Refusal("organization.refusal.superior", person.name());
            }
        }
    }

    /** A login as it is compared: nobody may have one that differs in case only. */
    static String folded(String login) {
        return login.toLowerCase(Locale.ROOT);
    }
}
