package io.kewei.absence;

import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.StaffRow;
import io.kewei.organization.StandIns;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers who acts for whom. Where the substitute is away too, that one's substitute acts, and so on; a circle leads to
 * nobody. Looks with the eyes of the system: that somebody is away is no secret.
 */
@Component
class Substitutes implements StandIns {

    private final AbsenceRepository absences;
    private final ObjectProvider<OrganizationQueries> organization;
    private final ZoneId zone;

    Substitutes(AbsenceRepository absences, ObjectProvider<OrganizationQueries> organization, ZoneId zone) {
        this.absences = absences;
        this.organization = organization;
        this.zone = zone;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<StaffId, Away> away(Collection<StaffId> people, Instant at) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var day = LocalDate.ofInstant(at, zone);
        return Scopes.everything(() -> absences.on(people, day).stream().collect(
                Collectors.toMap(Absence::person, absence -> away(absence, day), (one, other) -> one)));
    }

    private Away away(Absence absence, LocalDate day) {
        var acting = acting(absence, day);
        return new Away(absence.to(), acting.orElse(null), acting.flatMap(organization.getObject()::findStaff)
                .map(StaffRow::name).orElse(""));
    }

    /** Whoever is there at the end of the chain. */
    private Optional<StaffId> acting(Absence absence, LocalDate day) {
        var met = new HashSet<StaffId>();
        met.add(absence.person());
        var next = absence.substitute();
        while (next != null && met.add(next)) {
            var away = absences.on(Set.of(next), day).stream().findFirst();
            if (away.isEmpty()) {
                return Optional.of(next);
            }
            next = away.get().substitute();
        }
        return Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<StaffId> actsFor(StaffId person, Instant at) {
        var day = LocalDate.ofInstant(at, zone);
        return Scopes.everything(() -> {
            if (!absences.on(Set.of(person), day).isEmpty()) {
                return Set.of();
            }
            var all = new HashSet<StaffId>();
            var last = Set.of(person);
            while (!last.isEmpty()) {
                last = last.stream().flatMap(one -> absences.standingIn(one, day).stream()).map(Absence::person)
                        .filter(all::add).collect(Collectors.toSet());
            }
            all.remove(person);
            return Set.copyOf(all);
        });
    }

    /** The next beginning or end of an absence of the person or of anybody from whom a chain may lead to the person. */
    @Override
    @Transactional(readOnly = true)
    public Instant nextChange(StaffId person, Instant at) {
        var day = LocalDate.ofInstant(at, zone);
        return Scopes.everything(() -> foreseen(person, day).stream()
                .flatMap(one -> Stream.of(one.from(), one.to().plusDays(1)))
                .map(one -> one.atStartOfDay(zone).toInstant()).filter(one -> one.isAfter(at))
                .min(Instant::compareTo).orElse(Instant.MAX));
    }

    private List<Absence> foreseen(StaffId person, LocalDate day) {
        var chain = new HashSet<>(Set.of(person));
        Collection<StaffId> last = Set.of(person);
        while (!last.isEmpty()) {
            last = absences.foreseenStandIns(last, day).stream().map(Absence::person).filter(chain::add).toList();
        }
        return absences.foreseen(chain, day);
    }
}
