package io.kewei.absence;

import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.StaffRow;
import io.kewei.organization.Turns;
import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.audit.Marked;
import io.kewei.platform.scope.AccessChanged;
import io.kewei.platform.security.StaffId;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Enters who is away. Everybody does that for themselves; superiors, those who assign work at the place, and
 * administrators do it for others too.
 */
@Service
@Validated
@Transactional
@PreAuthorize("isAuthenticated()")
public class AbsenceService {

    private final AbsenceRepository absences;
    private final AbsenceRights rights;
    private final OrganizationQueries organization;
    private final Turns turns;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    AbsenceService(AbsenceRepository absences, AbsenceRights rights, OrganizationQueries organization, Turns turns,
            AuditLog audit, ApplicationEventPublisher events, Clock clock, ZoneId zone) {
        this.absences = absences;
        this.rights = rights;
        this.organization = organization;
        this.turns = turns;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Enters an absence.
     *
     * @throws Refusal {@code absence.refusal.overlap} if the person is away then already, {@code absence.refusal.away} if
     *                 the substitute is, {@code absence.refusal.…} for days that make no sense
     */
    public AbsenceId enter(@Valid AbsenceDetails details) {
        var person = rights.require(details.person());
        var absence = new Absence(person.branch(), details);
        check(absence.id(), details);
        absences.saveAndFlush(absence);
        note("entered", person, null, details);
        return absence.id();
    }

    /** Says anew when somebody is away; what is over stays as it was. */
    public void change(AbsenceId id, long seen, @Valid AbsenceDetails details) {
        var absence = load(id, seen);
        if (!absence.person().equals(details.person())) {
            throw new Missing();
        }
        var person = rights.require(absence.person());
        var before = absence.details();
        check(id, details);
        absence.describe(details);
        absences.saveAndFlush(absence);
        note("changed", person, before, details);
    }

    /** Takes an absence back: the person is there after all. */
    public void cancel(AbsenceId id, long seen) {
        var absence = load(id, seen);
        var person = rights.require(absence.person());
        absences.delete(absence);
        note("cancelled", person, absence.details(), null);
    }

    private Absence load(AbsenceId id, long seen) {
        var absence = absences.findById(id).orElseThrow(Missing::new);
        rights.require(absence.person());
        absence.requireVersion(seen);
        if (absence.to().isBefore(LocalDate.ofInstant(clock.instant(), zone))) {
            throw new Refusal("absence.refusal.over");
        }
        return absence;
    }

    private void check(AbsenceId id, AbsenceDetails details) {
        details.require();
        Stream.of(details.person(), details.substitute()).filter(Objects::nonNull)
                .sorted(Comparator.comparing(StaffId::value)).forEach(turns::take);
        absences.overlapping(details.person(), details.from(), details.to(), id).stream().findFirst().ifPresent(other -> {
            throw new Refusal("absence.refusal.overlap", other.from(), other.to());
        });
        if (details.substitute() != null) {
            requireThere(details.substitute(), details, id);
        }
    }

    private void requireThere(StaffId substitute, AbsenceDetails details, AbsenceId id) {
        var name = organization.findStaff(substitute).orElseThrow(Missing::new).name();
        if (!organization.isActive(substitute)) {
            throw new Refusal("absence.refusal.gone", name);
        }
        absences.overlapping(substitute, details.from(), details.to(), id).stream().findFirst().ifPresent(other -> {
            throw new Refusal("absence.refusal.away", name, other.from(), other.to());
        });
    }

    private void note(String action, StaffRow person, @Nullable AbsenceDetails before, @Nullable AbsenceDetails now) {
        if (!words(before).equals(words(now))) {
            audit.note(AuditNote.of(AuditKind.ADMINISTERED, action).on("absence", person.id().value(), person.name())
                    .in(person.branch()).values(words(before), words(now)));
        }
        events.publishEvent(new AccessChanged());
    }

    private String words(@Nullable AbsenceDetails details) {
        if (details == null) {
            return "";
        }
        var substitute = details.substitute() == null ? ""
                : " → " + organization.findStaff(details.substitute()).map(StaffRow::name).orElse("");
        return details.from() + " – " + details.to() + " " + Marked.of(details.kind()) + substitute;
    }
}
