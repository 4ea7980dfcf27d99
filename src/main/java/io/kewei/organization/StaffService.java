package io.kewei.organization;

import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.importing.ImportOutcome;
import io.kewei.platform.scope.AccessChanged;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.security.StaffId;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What may be done with members of staff. Who sees what follows at once, also for those who are logged in. */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class StaffService {

    private final StaffRepository staff;
    private final StaffRules rules;
    private final SkillBook skills;
    private final StaffHistory history;
    private final List<OpenWork> openWork;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    StaffService(StaffRepository staff, StaffRules rules, SkillBook skills, StaffHistory history,
            List<OpenWork> openWork, ApplicationEventPublisher events, CurrentUser user, Clock clock) {
        this.staff = staff;
        this.rules = rules;
        this.skills = skills;
        this.history = history;
        this.openWork = openWork;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Takes somebody on. With what the person logs in is no matter of the organisation.
     *
     * @throws Refusal {@code organization.refusal.login} if the login is taken, or as {@link StaffRules#require}
     */
    public StaffId employ(@Valid StaffDetails details) {
        requireFree(details.login());
        var person = new Staff(details.branch(), details.login(), details.name(), Set.of());
        rules.require(person, details);
        person.describe(details, skills.of(details.skills()));
        staff.saveAndFlush(person);
        history.employed(person, details);
        return person.id();
    }

    /** Whether {@link #employ} would go well; refuses as it would, and leaves the caller's transaction as it is. */
    @Transactional(noRollbackFor = Refusal.class)
    ImportOutcome wouldEmploy(StaffDetails details) {
        requireFree(details.login());
        rules.require(new Staff(details.branch(), details.login(), details.name(), Set.of()), details);
        return ImportOutcome.CREATED;
    }

    /** Whether the change would go well; refuses as it would, and leaves the caller's transaction as it is. */
    @Transactional(noRollbackFor = Refusal.class)
    ImportOutcome wouldChange(Staff person, StaffDetails details) {
        if (!person.active()) {
            throw new Refusal("organization.import.reason.left", person.login());
        }
        rules.require(person, details);
        if (person.details(skills.names()).administers() && !details.administers()) {
            rules.requireOtherAdministrator(person);
        }
        return ImportOutcome.UPDATED;
    }

    /** Changes what is known of somebody, and where and as what the person works. */
    public void change(StaffId id, long seen, @Valid StaffDetails details) {
        change(load(id, seen), details);
    }

    void change(Staff person, StaffDetails details) {
        var before = person.details(skills.names());
        if (before.administers() && !details.administers()) {
            rules.requireOtherAdministrator(person);
        }
        rules.require(person, details);
        if (!before.branch().equals(details.branch())) {
            history.moved(person, clock.instant());
        }
        person.describe(details, skills.of(details.skills()));
        staff.saveAndFlush(person);
        history.changed(person, before, person.details(skills.names()));
        events.publishEvent(new AccessChanged());
    }

    /**
     * Lets somebody go: the login is off from now on, what the person did stays.
     *
     * @param successor who takes over the work that is not done; null to leave it with nobody's name changed
     * @throws Refusal {@code organization.refusal.lastAdministrator}, {@code organization.refusal.self}, or
     *                 {@code organization.refusal.gone} if the successor has left too
     */
    public void leave(StaffId id, long seen, LocalDate on, @Nullable StaffId successor) {
        var person = load(id, seen);
        if (user.find().map(PortalUser::staff).equals(Optional.of(id))) {
            throw new Refusal("organization.refusal.self");
        }
        if (person.details(skills.names()).administers()) {
            rules.requireOtherAdministrator(person);
        }
        if (successor != null) {
            rules.requireActive(successor, id);
            openWork.forEach(work -> work.handOver(id, successor));
        }
        person.leave(on);
        history.left(person, on, successor == null ? "" : staff.findById(successor).map(Staff::name).orElse(""));
        events.publishEvent(new AccessChanged());
    }

    /** Takes somebody back who had left. */
    public void comeBack(StaffId id, long seen) {
        var person = load(id, seen);
        rules.require(person, person.details(skills.names()));
        person.comeBack();
        history.cameBack(person);
        events.publishEvent(new AccessChanged());
    }

    private void requireFree(String login) {
        if (staff.holding(StaffRules.folded(login)) > 0) {
            throw new Refusal("organization.refusal.login", login);
        }
    }

    private Staff load(StaffId id, long seen) {
        var person = staff.findById(id).orElseThrow(Missing::new);
        person.requireVersion(seen);
        return person;
    }
}
