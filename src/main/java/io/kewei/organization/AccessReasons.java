package io.kewei.organization;

import io.kewei.platform.Missing;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Level;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.scope.Scoped;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.security.StaffId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Why the posts of somebody let see a record, or do not. The same computation that the data scope is made of. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AccessReasons {

    private final StaffRepository staff;
    private final BranchRepository branches;
    private final AccessFinder access;
    private final CurrentUser user;

    AccessReasons(StaffRepository staff, BranchRepository branches, AccessFinder access, CurrentUser user) {
        this.staff = staff;
        this.branches = branches;
        this.access = access;
        this.user = user;
    }

    /** Why the current user sees the record; the caller has made sure that it is seen. */
    public List<Reason> mine(Scoped record) {
        return Scopes.everything(() -> staff.findById(user.get().staff()).map(person -> reasons(person, record))
                .orElse(List.of()).stream().filter(Reason::grants).toList());
    }

    /**
     * Why somebody sees the record or does not, a line for each post.
     *
     * @throws Missing if there is nobody with this id
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public List<Reason> of(StaffId person, Scoped record) {
        return Scopes.everything(() -> reasons(staff.findById(person).orElseThrow(Missing::new), record));
    }

    /** Whether somebody reads an area at all. */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public boolean reads(StaffId person, Area area) {
        return Scopes.everything(() -> staff.findById(person).orElseThrow(Missing::new)).jobs().stream()
                .anyMatch(job -> job.rights().contains(area.readRight()));
    }

    /** The places that somebody sees by name: what is shared with them is shared with this person. */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public Scope places(StaffId person) {
        return Scopes.everything(() -> access.sight(staff.findById(person).orElseThrow(Missing::new)).places());
    }

    private List<Reason> reasons(Staff person, Scoped record) {
        var reasons = new ArrayList<Reason>();
        if (!person.active()) {
            reasons.add(Reason.of(false, "organization.reason.left", person.name()));
        }
        if (person.posts().isEmpty()) {
            reasons.add(Reason.of(false, "organization.reason.idle", person.name()));
        }
        var sight = access.sight(person);
        person.posts().stream()
                .sorted(Comparator.comparing(Post::job).thenComparing(post -> post.place().value()))
                .forEach(post -> reasons.add(reason(sight, post, record)));
        if (record.responsible() != null && sight.acting().contains(record.responsible())) {
            reasons.add(Reason.of(sight.of(record.area(), job -> true).covers(record), "organization.reason.acting",
                    responsible(record)));
        }
        return reasons;
    }

    private Reason reason(AccessFinder.Sight sight, Post post, Scoped record) {
        var level = sight.level(post, record.area());
        var place = name(post.place());
        if (level == Level.NONE) {
            return Reason.of(false, "organization.reason.none", place, post.job(), record.area());
        }
        var grants = sight.of(post, record.area()).covers(record);
        return Reason.of(grants, key(grants, level, record), place, post.job(), level, record.area(),
                name(record.branch()), responsible(record));
    }

    /** From the branch up it decides where the record belongs, below that who answers for it. */
    private static String key(boolean grants, Level level, Scoped record) {
        if (level.compareTo(Level.BRANCH) >= 0) {
            return grants ? "organization.reason.yes" : "organization.reason.no";
        }
        return record.responsible() == null ? "organization.reason.nobody"
                : grants ? "organization.reason.person.yes" : "organization.reason.person.no";
    }

    private String name(BranchId place) {
        return branches.findById(place).map(Branch::name).orElse("");
    }

    private String responsible(Scoped record) {
        return record.responsible() == null ? ""
                : staff.findById(record.responsible()).map(Staff::name).orElse("");
    }
}
