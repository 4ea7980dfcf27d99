package io.kewei.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a visit brought: the content of the completion form.
 *
 * @param nextStep      what was agreed; empty if nothing was
 * @param nextContactOn when the customer is to hear from us again
 */
public record VisitOutcome(
        @NotBlank @Size(max = TEXT_MAX) String findings,
        @NotNull @Size(max = TEXT_MAX) String nextStep,
        @Nullable LocalDate nextContactOn) {

    public static final int TEXT_MAX = 4000;
}
