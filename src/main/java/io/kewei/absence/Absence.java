package io.kewei.absence;

import io.kewei.platform.BranchAggregate;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.ScopeFilter;
import io.kewei.platform.security.StaffId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** Somebody is away for some days, and perhaps somebody else acts meanwhile. */
@Entity
@Filter(name = ScopeFilter.PLACES, condition = ScopeFilter.PLACES_CONDITION)
class Absence extends BranchAggregate<Absence> {

    @EmbeddedId
    private AbsenceId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "staff_id"))
    private StaffId person;
    @Enumerated(EnumType.STRING)
    private AbsenceKind kind;
    private LocalDate fromDay;
    private LocalDate toDay;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "substitute_id"))
    private @Nullable StaffId substitute;
    private String reason;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Absence() {
    }

    /** @param place where the person works */
    Absence(BranchId place, AbsenceDetails details) {
        super(place);
        this.id = AbsenceId.next();
        this.person = details.person();
        describe(details);
    }

    /** Says anew when and why; the person stays. */
    final void describe(AbsenceDetails details) {
        details.require();
        kind = details.kind();
        fromDay = details.from();
        toDay = details.to();
        substitute = details.substitute();
        reason = details.reason();
    }

    AbsenceId id() {
        return id;
    }

    StaffId person() {
        return person;
    }

    LocalDate from() {
        return fromDay;
    }

    LocalDate to() {
        return toDay;
    }

    @Nullable StaffId substitute() {
        return substitute;
    }

    AbsenceDetails details() {
        return new AbsenceDetails(person, kind, fromDay, toDay, substitute, reason);
    }
}
