package io.kewei.absence;

import io.kewei.platform.Refusal;
import io.kewei.platform.security.StaffId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a form says of an absence.
 *
 * @param to         last day, inclusive
 * @param substitute who acts meanwhile; null if nobody does
 */
public record AbsenceDetails(@NotNull StaffId person, @NotNull AbsenceKind kind, @NotNull LocalDate from,
                             @NotNull LocalDate to, @Nullable StaffId substitute, @Size(max = REASON_MAX) String reason) {

    public static final int REASON_MAX = 200;
    /** Who is away longer works somewhere else. */
    private static final int DAYS_MAX = 366;

    /** @throws Refusal {@code absence.refusal.span}, {@code absence.refusal.long} or {@code absence.refusal.self} */
    void require() {
        if (to.isBefore(from)) {
            throw new Refusal("absence.refusal.span", from, to);
        }
        if (ChronoUnit.DAYS.between(from, to) >= DAYS_MAX) {
            throw new Refusal("absence.refusal.long", DAYS_MAX);
        }
        if (person.equals(substitute)) {
            throw new Refusal("absence.refusal.self");
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
