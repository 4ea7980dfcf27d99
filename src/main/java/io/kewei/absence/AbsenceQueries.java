package io.kewei.absence;

import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.Missing;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.StaffId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What screens may ask about absences: one's own, and those of the people one answers for. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AbsenceQueries {

    private final AbsenceRepository absences;
    private final AbsenceRights rights;
    private final OrganizationQueries organization;
    private final CurrentUser user;
    private final Clock clock;
    private final ZoneId zone;

    AbsenceQueries(AbsenceRepository absences, AbsenceRights rights, OrganizationQueries organization, CurrentUser user,
            Clock clock, ZoneId zone) {
        this.absences = absences;
        this.rights = rights;
        this.organization = organization;
        this.user = user;
        this.clock = clock;
        this.zone = zone;
    }

    /** A page of absences, the latest first. */
    public List<AbsenceRow> list(AbsenceFilter filter, Pageable page) {
        var since = filter.past() ? LocalDate.EPOCH : LocalDate.ofInstant(clock.instant(), zone);
        return absences.rows(filter.team() && rights.ofAll(), people(filter), since, page);
    }

    /** Whether the user answers for others, too. */
    public boolean hasTeam() {
        return rights.ofAll() || !organization.subordinates(user.get().staff()).isEmpty();
    }

    /** An absence as a form shows it. */
    public AbsenceDetails details(AbsenceId id) {
        var absence = absences.findById(id).orElseThrow(Missing::new);
        rights.require(absence.person());
        return absence.details();
    }

    private Set<StaffId> people(AbsenceFilter filter) {
        var me = user.get().staff();
        if (!filter.team()) {
            return Set.of(me);
        }
        var all = new HashSet<>(organization.subordinates(me));
        all.add(me);
        return all;
    }
}
